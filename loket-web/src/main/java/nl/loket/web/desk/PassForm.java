package nl.loket.web.desk;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.loket.trajectory.PassGate;
import nl.loket.trajectory.TrajectoryId;
import nl.loket.trajectory.TrajectoryStatus;
import org.jspecify.annotations.Nullable;

/** Takes somebody to the next status; the reason only where the step asks one. */
record PassForm(
        @NotNull(message = "{steps.error.to}") @Nullable TrajectoryStatus to,

        @Size(max = 2000, message = "{steps.error.note}") @Nullable
        String why,

        int version) {

    PassGate toCommand(TrajectoryId trajectory) {
        return new PassGate(trajectory, requireNonNull(to), why, version);
    }
}
