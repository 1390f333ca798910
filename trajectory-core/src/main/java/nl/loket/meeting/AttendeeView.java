package nl.loket.meeting;

import java.util.Optional;
import nl.loket.meeting.MeetingNews.Whose;
import nl.loket.shared.PersonId;
import nl.loket.trajectory.TrajectoryId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody at a meeting, for who organises it.
 *
 * @param trajectory null for a guest, who has no account
 * @param person null for a guest
 * @param place in the waiting list, from 1; says nothing for who does not wait
 * @param needs what they need to take part (8.6), null for nothing
 */
public record AttendeeView(
        AttendanceId id,
        @Nullable TrajectoryId trajectory,
        @Nullable PersonId person,
        String name,
        AttendanceState state,
        int place,
        @Nullable String needs) {

    public boolean isGuest() {
        return trajectory == null;
    }

    /** Whose trajectory it is of; empty for a guest. */
    Optional<Whose> whose() {
        return trajectory == null || person == null ? Optional.empty() : Optional.of(new Whose(trajectory, person));
    }
}
