package nl.loket.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.loket.shared.PersonId;

/** What happened to information meetings. Stored, so ids and dates only. */
public sealed interface MeetingEvent {

    UUID id();

    Instant at();

    /** A meeting that somebody had booked is off. */
    record CalledOff(UUID id, MeetingId meeting, PersonId person, LocalDate on, Instant at) implements MeetingEvent {}
}
