package nl.loket.web.admin;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.loket.web.shell.Seen;
import org.jspecify.annotations.Nullable;

/**
 * Adds a school year.
 *
 * @param last the first calendar year of the last school year the page showed
 */
record YearForm(
        @Nullable String last,

        @NotBlank(message = "{admin.years.reason.required}")
        @Size(max = 4000, message = "{admin.years.reason.long}")
        @Nullable
        String reason) {

    int seenLast() {
        return Seen.version(last);
    }

    String givenReason() {
        return reason == null ? "" : reason.strip();
    }
}
