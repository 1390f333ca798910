package nl.loket.meeting;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * An information meeting.
 *
 * @param until when it ends, null if that is not known
 * @param capacity null for no limit
 * @param about what happens there, null for nothing to add
 * @param booked how many have a place or were there
 * @param waiting how many wait for a place
 */
public record MeetingView(
        MeetingId id,
        String collegeId,
        LocalDate on,
        LocalTime at,
        @Nullable LocalTime until,
        String place,
        boolean online,
        @Nullable Integer capacity,
        @Nullable String about,
        int booked,
        int waiting,
        boolean cancelled,
        int version) {

    /** Whether no place is left. */
    public boolean full() {
        return free() == 0;
    }

    /** How many places are left. */
    public int free() {
        return capacity == null ? Integer.MAX_VALUE : Math.max(0, capacity - booked);
    }

    /** Whether one can still come: it is on, and has not begun. */
    public boolean toCome(LocalDateTime now) {
        return !cancelled && LocalDateTime.of(on, at).isAfter(now);
    }
}
