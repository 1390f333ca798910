package nl.loket.web.candidate;

import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/** Six figures from a mail; people type spaces between them. */
record CodeForm(
        @Pattern(regexp = "[\\s-]*([0-9][\\s-]*){6}", message = "{web-candidate.code.shape}") @Nullable
        String code) {

    static final CodeForm EMPTY = new CodeForm(null);

    String figures() {
        return code == null ? "" : code.replaceAll("[\\s-]", "");
    }

    boolean isEmpty() {
        return figures().isEmpty();
    }
}
