package nl.loket.web.desk;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.loket.trajectory.PlanStandstill;
import nl.loket.trajectory.TrajectoryId;
import nl.loket.trajectory.WaitKind;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** A pause, or waiting for a school or a coach, as the desk plans it. */
record StandstillForm(
        @NotNull(message = "{desk.standstill.kind.missing}") @Nullable
        WaitKind kind,

        @NotNull(message = "{desk.standstill.day.missing}") @DateTimeFormat(iso = ISO.DATE) @Nullable
        LocalDate from,

        @NotNull(message = "{desk.standstill.day.missing}") @DateTimeFormat(iso = ISO.DATE) @Nullable
        LocalDate until,

        @NotBlank(message = "{desk.standstill.reason.missing}")
        @Size(max = 2000, message = "{desk.form.text.long-2000}")
        @Nullable
        String reason) {

    PlanStandstill command(TrajectoryId trajectory) {
        return new PlanStandstill(
                trajectory,
                requireNonNull(kind),
                requireNonNull(from),
                requireNonNull(until),
                requireNonNull(reason).strip());
    }
}
