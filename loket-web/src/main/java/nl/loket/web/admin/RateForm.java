package nl.loket.web.admin;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.loket.programme.ChangeRate;
import nl.loket.programme.Rate;
import nl.loket.programme.RateView;
import nl.loket.shared.Money;
import nl.loket.shared.SchoolYear;
import org.jspecify.annotations.Nullable;

/**
 * Gives a rate another amount.
 *
 * @param version the version that was looked at
 */
record RateForm(
        @NotNull(message = "{admin.years.value.required}") @Nullable
        Money value,

        @NotBlank(message = "{admin.years.reason.required}")
        @Size(max = 4000, message = "{admin.years.reason.long}")
        @Nullable
        String reason,

        @NotNull(message = "{admin.years.version.required}") @Nullable
        Integer version) {

    static RateForm of(RateView now) {
        return new RateForm(now.amount(), null, now.version());
    }

    ChangeRate toCommand(SchoolYear year, Rate rate) {
        return new ChangeRate(
                year,
                rate,
                value == null ? Money.ZERO : value,
                reason == null ? "" : reason.strip(),
                version == null ? -1 : version);
    }
}
