package nl.loket.trajectory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.loket.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** What happened to a trajectory. Stored, so ids, dates and codes only. */
public sealed interface TrajectoryEvent {

    UUID id();

    TrajectoryId trajectory();

    Instant at();

    /** Somebody registered (ST-02). */
    record Opened(UUID id, TrajectoryId trajectory, PersonId person, LocalDate on, Instant at)
            implements TrajectoryEvent {}

    /** A gate was passed, or a wrong step undone (gate null). */
    record Moved(
            UUID id,
            TrajectoryId trajectory,
            PersonId person,
            TrajectoryStatus from,
            TrajectoryStatus to,
            @Nullable Gate gate,
            LocalDate on,
            Instant at)
            implements TrajectoryEvent {}

    /**
     * It ended before its completion.
     *
     * @param decided by the decision on an intake, which has a mail of its own
     */
    record Ended(
            UUID id,
            TrajectoryId trajectory,
            PersonId person,
            TrajectoryStatus from,
            ExitRow exit,
            ExitTrigger trigger,
            boolean decided,
            LocalDate on,
            Instant at)
            implements TrajectoryEvent {}

    /** A pause was planned, changed or closed; until when it is now (EX-17). */
    record PauseChanged(UUID id, TrajectoryId trajectory, PersonId person, LocalDate until, Instant at)
            implements TrajectoryEvent {}

    /** A candidate asked something of the desk; the id is that of the request. */
    record RequestAsked(UUID id, TrajectoryId trajectory, PersonId person, RequestKind kind, Instant at)
            implements TrajectoryEvent {}

    /** The desk answered what a candidate asked. */
    record RequestAnswered(UUID id, TrajectoryId trajectory, PersonId person, RequestKind kind, Instant at)
            implements TrajectoryEvent {}

    /** Somebody starts at the training school in a later school year than was meant (1.10). */
    record CarriedOver(UUID id, TrajectoryId trajectory, PersonId person, int firstYear, Instant at)
            implements TrajectoryEvent {}

    /** An end was undone. */
    record Reopened(UUID id, TrajectoryId trajectory, PersonId person, TrajectoryStatus to, LocalDate on, Instant at)
            implements TrajectoryEvent {}
}
