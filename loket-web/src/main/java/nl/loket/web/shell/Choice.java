package nl.loket.web.shell;

import org.jspecify.annotations.Nullable;

/** One answer a person can pick in a form or a filter: what is sent, what is read, and if needed a line that explains it. */
public record Choice(String value, String label, @Nullable String about) {

    public Choice(String value, String label) {
        this(value, label, null);
    }
}
