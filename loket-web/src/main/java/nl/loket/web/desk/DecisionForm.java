package nl.loket.web.desk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import nl.loket.intake.DecideIntake;
import nl.loket.intake.DecisionReason;
import nl.loket.intake.IntakeOutcome;
import nl.loket.trajectory.Route;
import nl.loket.trajectory.TrajectoryId;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** The decision as the intermediary types it. */
record DecisionForm(
        @NotNull(message = "{desk.decision.outcome.missing}") @Nullable
        IntakeOutcome outcome,

        @NotNull(message = "{desk.decision.reason.missing}") @Nullable
        DecisionReason reason,

        @NotBlank(message = "{desk.decision.feedback.missing}")
        @Size(max = 4000, message = "{desk.form.text.long}")
        @Nullable
        String feedback,

        @Nullable Route route,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate lookAgainOn) {

    static final DecisionForm EMPTY = new DecisionForm(null, null, null, null, null);

    DecideIntake command(TrajectoryId trajectory, int seenVersion) {
        return new DecideIntake(
                trajectory,
                Objects.requireNonNull(outcome),
                Objects.requireNonNull(reason),
                Objects.requireNonNull(feedback),
                route,
                lookAgainOn,
                seenVersion);
    }
}
