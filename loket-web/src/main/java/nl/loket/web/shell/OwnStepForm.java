package nl.loket.web.shell;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.loket.trajectory.RecordStep;
import nl.loket.trajectory.Step;
import nl.loket.trajectory.StepOutcome;
import nl.loket.trajectory.TrajectoryId;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** Somebody says that a step of their own was done. */
public record OwnStepForm(
        @NotNull(message = "{steps.error.step}") @Nullable Step step,

        @NotNull(message = "{steps.error.outcome}") @Nullable
        StepOutcome outcome,

        @NotNull(message = "{steps.error.on}") @DateTimeFormat(iso = ISO.DATE) @Nullable
        LocalDate on,

        @Size(max = 2000, message = "{steps.error.note}") @Nullable
        String note) {

    RecordStep toCommand(TrajectoryId trajectory) {
        return new RecordStep(
                trajectory,
                requireNonNull(step),
                requireNonNull(outcome),
                requireNonNull(on),
                null,
                note == null || note.isBlank() ? null : note.strip(),
                null);
    }
}
