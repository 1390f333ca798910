package nl.loket.candidate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.loket.shared.PersonId;
import nl.loket.trajectory.TrajectoryId;

/** What a candidate did. Stored, so ids, dates and codes only. */
public sealed interface CandidateEvent {

    UUID id();

    PersonId person();

    Instant at();

    /** Proved the address; from now on a person with a trajectory (ST-02). */
    record Registered(UUID id, TrajectoryId trajectory, PersonId person, LocalDate on, Instant at)
            implements CandidateEvent {}
}
