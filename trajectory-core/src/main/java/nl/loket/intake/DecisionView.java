package nl.loket.intake;

import java.time.LocalDate;
import java.util.Objects;
import nl.loket.shared.PersonId;
import nl.loket.trajectory.Route;
import org.jspecify.annotations.Nullable;

/**
 * A decision on an intake, as the one whom it concerns may read it.
 *
 * @param route the route advised, null for none
 * @param lookAgainOn the day we look again, null unless not now
 */
public record DecisionView(
        IntakeOutcome outcome,
        DecisionReason reason,
        String feedback,
        @Nullable Route route,
        @Nullable LocalDate lookAgainOn,
        LocalDate on,
        PersonId by) {

    /** Whether it is word for word what that command asks. */
    boolean says(DecideIntake command) {
        return outcome == command.outcome()
                && reason == command.reason()
                && feedback.equals(command.feedback().strip())
                && Objects.equals(route, command.route())
                && Objects.equals(lookAgainOn, command.lookAgainOn());
    }
}
