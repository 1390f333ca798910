package nl.loket.coaching;

import java.time.Instant;
import nl.loket.shared.PersonId;
import nl.loket.trajectory.TrajectoryId;
import org.jspecify.annotations.Nullable;

/**
 * A coach's request for extra time.
 *
 * @param version what to send back with an answer
 * @param answer what the desk said, null while it waits
 */
public record ExtraRequestView(
        ExtraRequestId id,
        int version,
        TrajectoryId trajectory,
        PersonId coach,
        Pot pot,
        int minutes,
        String reason,
        Instant askedAt,
        ExtraState state,
        @Nullable String answer) {

    /** Whether it is what this coach asked, word for word. */
    boolean says(PersonId author, AskExtra asked) {
        return coach.equals(author) && new AskExtra(trajectory, pot, minutes, reason).equals(asked);
    }
}
