package nl.loket.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * Puts an information meeting on the calendar.
 *
 * @param collegeId {@code IPABO} or {@code HVA}
 * @param until when it ends, null if that is not known
 * @param place the address, or how to join when it is online; at most 200 characters
 * @param capacity how many may come, null for no limit
 * @param about what happens there, null or blank for nothing to add
 */
public record PlanMeeting(
        String collegeId,
        LocalDate on,
        LocalTime at,
        @Nullable LocalTime until,
        String place,
        boolean online,
        @Nullable Integer capacity,
        @Nullable String about) {

    /** Without an end and without more to say. */
    public PlanMeeting(
            String collegeId, LocalDate on, LocalTime at, String place, boolean online, @Nullable Integer capacity) {
        this(collegeId, on, at, null, place, online, capacity, null);
    }
}
