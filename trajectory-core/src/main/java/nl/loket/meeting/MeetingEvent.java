package nl.loket.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.loket.shared.PersonId;
import nl.loket.trajectory.TrajectoryId;

/** What happened to information meetings. Stored, so ids and dates only. */
public sealed interface MeetingEvent {

    UUID id();

    Instant at();

    /** A meeting at which somebody had a place, or waited for one, is off. */
    record CalledOff(UUID id, MeetingId meeting, PersonId person, LocalDate on, Instant at) implements MeetingEvent {}

    /** Somebody waits for a place at a meeting that is full. */
    record Queued(UUID id, MeetingId meeting, PersonId person, LocalDate on, Instant at) implements MeetingEvent {}

    /** Whoever organised it says that somebody was there. */
    record Attended(UUID id, MeetingId meeting, TrajectoryId trajectory, LocalDate on, Instant at)
            implements MeetingEvent {}

    /** Somebody who waited has a place. */
    record MovedUp(UUID id, MeetingId meeting, TrajectoryId trajectory, PersonId person, LocalDate on, Instant at)
            implements MeetingEvent {}
}
