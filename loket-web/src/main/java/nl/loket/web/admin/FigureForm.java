package nl.loket.web.admin;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.loket.programme.Norm;
import nl.loket.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * Gives a norm another value.
 *
 * @param version the version that was looked at
 */
record FigureForm(
        @NotBlank(message = "{admin.years.value.required}")
        @Size(max = 200, message = "{admin.years.value.long}")
        @Nullable
        String value,

        @NotBlank(message = "{admin.years.reason.required}")
        @Size(max = 4000, message = "{admin.years.reason.long}")
        @Nullable
        String reason,

        @NotNull(message = "{admin.years.version.required}") @Nullable
        Integer version) {

    /** The value as a whole number that fits the norm; what is none is refused with the norm's own text. */
    int whole(Norm norm) {
        var text = given(value);
        if (!text.matches("\\d{1,9}")) {
            throw new RuleViolation("programme.rule.norm-value", norm.highest());
        }
        return Integer.parseInt(text);
    }

    String givenReason() {
        return given(reason);
    }

    int seenVersion() {
        return version == null ? -1 : version;
    }

    private static String given(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
