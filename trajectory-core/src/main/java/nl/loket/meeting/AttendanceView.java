package nl.loket.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's place at a meeting.
 *
 * @param meeting null when it was declared without one of our meetings
 * @param at null when it was declared without one of our meetings
 * @param until null when the meeting does not say, or when it was declared without one of our meetings
 * @param place null when it was declared without one of our meetings
 * @param ahead how many wait before this one, null unless it waits
 * @param confirmedBy null until confirmed
 * @param needs what they need to take part (8.6), null for nothing
 */
public record AttendanceView(
        AttendanceId id,
        @Nullable MeetingId meeting,
        String collegeId,
        LocalDate on,
        @Nullable LocalTime at,
        @Nullable LocalTime until,
        @Nullable String place,
        AttendanceState state,
        @Nullable Integer ahead,
        @Nullable ConfirmedBy confirmedBy,
        @Nullable String needs) {}
