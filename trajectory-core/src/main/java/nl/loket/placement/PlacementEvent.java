package nl.loket.placement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.loket.shared.PersonId;
import nl.loket.trajectory.TrajectoryId;
import org.jspecify.annotations.Nullable;

/** What happened to somebody's place at a school. Stored, so ids, dates and codes only. */
public sealed interface PlacementEvent {

    UUID id();

    Instant at();

    /** Somebody has a place at a school. */
    record Made(
            UUID id,
            TrajectoryId trajectory,
            PersonId person,
            String schoolId,
            PlacementType type,
            LocalDate from,
            @Nullable LocalDate until,
            Instant at)
            implements PlacementEvent {}

    /** The place is free from that day on. */
    record Ended(
            UUID id,
            TrajectoryId trajectory,
            PersonId person,
            String schoolId,
            PlacementType type,
            LocalDate until,
            Instant at)
            implements PlacementEvent {}
}
