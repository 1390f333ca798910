package nl.loket.meeting;

import java.util.UUID;

/** Names one information meeting. */
public record MeetingId(UUID value) {

    public static MeetingId create() {
        return new MeetingId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
