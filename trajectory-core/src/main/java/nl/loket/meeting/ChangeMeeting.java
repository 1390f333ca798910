package nl.loket.meeting;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * Changes what may change while people have a place: not the day and the hour, because they chose those.
 *
 * @param until when it ends, null if that is not known
 * @param place the address, or how to join when it is online; at most 200 characters
 * @param capacity how many may come, null for no limit
 * @param about what happens there, null or blank for nothing to add
 * @param seenVersion the version the page showed
 */
public record ChangeMeeting(
        MeetingId meeting,
        @Nullable LocalTime until,
        String place,
        boolean online,
        @Nullable Integer capacity,
        @Nullable String about,
        int seenVersion) {}
