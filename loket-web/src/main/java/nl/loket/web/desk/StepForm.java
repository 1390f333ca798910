package nl.loket.web.desk;

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

/** Says that a step was done. */
record StepForm(
        @NotNull(message = "{steps.error.step}") @Nullable Step step,

        @NotNull(message = "{steps.error.outcome}") @Nullable
        StepOutcome outcome,

        @NotNull(message = "{steps.error.on}") @DateTimeFormat(iso = ISO.DATE) @Nullable
        LocalDate on,

        @Size(max = 100, message = "{steps.error.behalf}") @Nullable
        String onBehalfOf,

        @Size(max = 2000, message = "{steps.error.note}") @Nullable
        String note) {

    static StepForm empty(@Nullable Step step, LocalDate today) {
        return new StepForm(step, StepOutcome.DONE, today, null, null);
    }

    RecordStep toCommand(TrajectoryId trajectory) {
        return new RecordStep(
                trajectory,
                requireNonNull(step),
                requireNonNull(outcome),
                requireNonNull(on),
                given(onBehalfOf),
                given(note),
                null);
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
