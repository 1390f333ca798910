package nl.loket.web.desk;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import nl.loket.placement.PlacementType;
import nl.loket.placement.ProposePlace;
import nl.loket.placement.Wish;
import nl.loket.trajectory.TrajectoryId;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** Asks a school whether somebody may come. */
record PlacementForm(
        @NotBlank(message = "{placing.error.school}") @Nullable
        String school,

        @NotNull(message = "{placing.error.type}") @Nullable PlacementType type,

        @NotNull(message = "{placing.error.from}") @DateTimeFormat(iso = ISO.DATE) @Nullable
        LocalDate from,

        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate until,
        @Nullable UUID vacancy,

        @Size(max = 500, message = "{placing.error.short}") @Nullable
        String match,

        @Size(max = 500, message = "{placing.error.short}") @Nullable
        String brings,

        @Size(max = 2000, message = "{placing.error.reason}") @Nullable
        String reason,

        @Size(max = 200, message = "{placing.error.funding}") @Nullable
        String funding,

        int version) {

    ProposePlace toCommand(TrajectoryId trajectory) {
        var wish = new Wish(
                requireNonNull(school), requireNonNull(type), requireNonNull(from), until, vacancy, withoutSubsidy());
        return new ProposePlace(trajectory, wish, text(match), text(brings), version);
    }

    private Wish.@Nullable WithoutSubsidy withoutSubsidy() {
        var why = text(reason);
        var payer = text(funding);
        return why == null && payer == null
                ? null
                : new Wish.WithoutSubsidy(why == null ? "" : why, payer == null ? "" : payer);
    }

    private static @Nullable String text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
