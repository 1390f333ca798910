package nl.loket.meeting;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who comes to a meeting without an account, for themselves.
 *
 * @param state null until they proved their address
 * @param ahead how many wait before them, null unless they wait
 * @param needs what they need to take part, null for nothing
 */
public record GuestView(
        AttendanceId id,
        MeetingView meeting,
        String name,
        @Nullable AttendanceState state,
        @Nullable Integer ahead,
        @Nullable String needs) {

    /** Whether they still have to say that they come. */
    public boolean unproved() {
        return state == null;
    }

    /** Whether they have a place or wait for one. */
    public boolean comes() {
        return state != null && state.toCome();
    }
}
