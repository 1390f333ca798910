package nl.loket.coaching;

import java.time.LocalDate;
import nl.loket.trajectory.TrajectoryId;

/**
 * A coach writes down time spent on somebody.
 *
 * @param on not in the future, and not before the coach came
 * @param minutes 1 to 600
 * @param line what was done, at most 200 characters; not what was said
 * @param second whether it is a second talk, though one as long and of the same kind stands on that day already
 */
public record LogHours(TrajectoryId trajectory, LocalDate on, int minutes, HourKind kind, String line, boolean second) {

    public LogHours(TrajectoryId trajectory, LocalDate on, int minutes, HourKind kind, String line) {
        this(trajectory, on, minutes, kind, line, false);
    }
}
