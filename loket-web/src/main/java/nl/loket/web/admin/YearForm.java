package nl.loket.web.admin;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Adds a school year. */
record YearForm(
        @NotBlank(message = "{admin.years.reason.required}")
        @Size(max = 4000, message = "{admin.years.reason.long}")
        @Nullable
        String reason) {

    String givenReason() {
        return reason == null ? "" : reason.strip();
    }
}
