package nl.loket.web.desk;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.loket.placement.PlacePerson;
import nl.loket.placement.PlacementType;
import nl.loket.trajectory.TrajectoryId;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** Gives somebody a place at a school. */
record PlacementForm(
        @NotBlank(message = "{placing.error.school}") @Nullable
        String school,

        @NotNull(message = "{placing.error.type}") @Nullable PlacementType type,

        @NotNull(message = "{placing.error.from}") @DateTimeFormat(iso = ISO.DATE) @Nullable
        LocalDate from,

        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate until,
        @Nullable Boolean vacancy,

        @Size(max = 2000, message = "{placing.error.reason}") @Nullable
        String reason,

        int version) {

    PlacePerson toCommand(TrajectoryId trajectory) {
        return new PlacePerson(
                trajectory,
                requireNonNull(school),
                requireNonNull(type),
                requireNonNull(from),
                until,
                Boolean.TRUE.equals(vacancy),
                reason == null || reason.isBlank() ? null : reason.strip(),
                version);
    }
}
