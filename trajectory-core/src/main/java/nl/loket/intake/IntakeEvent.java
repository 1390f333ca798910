package nl.loket.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.loket.shared.PersonId;
import nl.loket.trajectory.TrajectoryId;

/** What happened to an intake. Stored, so ids, dates and codes only. */
public sealed interface IntakeEvent {

    UUID id();

    TrajectoryId trajectory();

    Instant at();

    /** An intake has a date, or another date than before. */
    record Planned(
            UUID id,
            TrajectoryId trajectory,
            PersonId person,
            IntakeId intake,
            int version,
            PersonId coach,
            LocalDate on,
            Instant at)
            implements IntakeEvent {}

    /** The appointment stands, with another coach; this one need not come. */
    record CoachReplaced(UUID id, TrajectoryId trajectory, PersonId person, PersonId coach, LocalDate on, Instant at)
            implements IntakeEvent {}

    /** The appointment is off. */
    record Cancelled(UUID id, TrajectoryId trajectory, PersonId person, PersonId coach, LocalDate on, Instant at)
            implements IntakeEvent {}

    /** There is a decision. */
    record Decided(UUID id, TrajectoryId trajectory, PersonId person, IntakeOutcome outcome, LocalDate on, Instant at)
            implements IntakeEvent {}
}
