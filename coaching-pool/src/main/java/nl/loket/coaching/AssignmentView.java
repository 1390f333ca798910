package nl.loket.coaching;

import java.time.LocalDate;
import nl.loket.shared.PersonId;
import nl.loket.trajectory.TrajectoryId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody guides a trajectory, for a time.
 *
 * @param until the first day no longer, null while open
 */
public record AssignmentView(
        long id,
        TrajectoryId trajectory,
        PersonId coach,
        AssignmentKind kind,
        LocalDate from,
        @Nullable LocalDate until) {

    /** A coach guides; an intermediary only stands in and has nothing to hand over. */
    boolean byCoach() {
        return kind != AssignmentKind.STAND_IN;
    }
}
