package nl.loket.meeting;

import java.util.UUID;

/** Names one person's place at one meeting, booked or attended. */
public record AttendanceId(UUID value) {

    public static AttendanceId create() {
        return new AttendanceId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
