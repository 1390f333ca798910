package nl.loket.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * An information meeting.
 *
 * @param capacity null for no limit
 * @param booked how many have a place or were there
 */
public record MeetingView(
        MeetingId id,
        String collegeId,
        LocalDate on,
        LocalTime at,
        String place,
        boolean online,
        @Nullable Integer capacity,
        int booked,
        boolean cancelled) {

    /** Whether no place is left. */
    public boolean full() {
        return capacity != null && booked >= capacity;
    }
}
