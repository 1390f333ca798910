package nl.loket.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * Puts an information meeting on the calendar.
 *
 * @param collegeId {@code IPABO} or {@code HVA}
 * @param place the address, or how to join when it is online; at most 200 characters
 * @param capacity how many may come, null for no limit
 */
public record PlanMeeting(
        String collegeId,
        LocalDate on,
        LocalTime at,
        String place,
        boolean online,
        @Nullable Integer capacity) {}
