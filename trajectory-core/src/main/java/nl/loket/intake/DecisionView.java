package nl.loket.intake;

import java.time.LocalDate;
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
        PersonId by) {}
