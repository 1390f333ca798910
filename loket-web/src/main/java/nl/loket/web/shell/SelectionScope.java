package nl.loket.web.shell;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** With which rows of a list something is done: see {@code components/selection}. */
public enum SelectionScope {
    /** Those ticked. */
    TICKED("gekozen"),
    /** Those on this page. */
    PAGE("bladzijde"),
    /** All that the filter finds. */
    ALL("lijst");

    private final String value;

    SelectionScope(String value) {
        this.value = value;
    }

    /** What the field {@code wie} sends. */
    public String value() {
        return value;
    }

    public static SelectionScope of(@Nullable String value) {
        return Stream.of(values())
                .filter(s -> s.value.equals(value))
                .findFirst()
                .orElse(TICKED);
    }
}
