package nl.loket.coaching;

import java.time.LocalDate;
import nl.loket.shared.PersonId;
import nl.loket.trajectory.TrajectoryId;
import org.jspecify.annotations.Nullable;

/**
 * An entry of hours.
 *
 * @param version what to send back with a change
 * @param returnReason why it came back, null unless it did
 * @param second whether its coach said it is a second talk of that day
 * @param approvedBy who approved it, null until then
 */
public record HourView(
        HourId id,
        int version,
        TrajectoryId trajectory,
        PersonId coach,
        LocalDate on,
        int minutes,
        HourKind kind,
        String line,
        Pot pot,
        HourState state,
        @Nullable String returnReason,
        boolean second,
        @Nullable PersonId approvedBy) {

    /** Whether its coach can still change or withdraw it. */
    public boolean open() {
        return state == HourState.LOGGED || state == HourState.RETURNED;
    }

    /** Whether this person approved it as it stood in that version: the same answer, given again. */
    boolean approvedAs(PersonId by, @Nullable Integer seen) {
        return state == HourState.APPROVED && by.equals(approvedBy) && seen != null && version == seen + 1;
    }

    /** Whether it is what this coach wrote, still there and word for word. */
    boolean says(PersonId author, LogHours entry) {
        return state != HourState.WITHDRAWN
                && coach.equals(author)
                && new LogHours(trajectory, on, minutes, kind, line, second).equals(entry);
    }
}
