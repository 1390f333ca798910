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

    /** A school is asked whether somebody may come. */
    record Proposed(
            UUID id, ProposalId proposal, TrajectoryId trajectory, String schoolId, PlacementType type, Instant at)
            implements PlacementEvent {}

    /** The desk takes back what it asked, or the person has left. */
    record Withdrawn(
            UUID id, ProposalId proposal, TrajectoryId trajectory, String schoolId, PlacementType type, Instant at)
            implements PlacementEvent {}

    /**
     * The school has said no.
     *
     * @param asker who asked and waits for the answer, null when they know it already
     */
    record Declined(
            UUID id,
            ProposalId proposal,
            TrajectoryId trajectory,
            String schoolId,
            PlacementType type,
            @Nullable PersonId asker,
            Instant at)
            implements PlacementEvent {}

    /**
     * The school has said yes: somebody has a place.
     *
     * @param asker who asked and waits for the answer, null when they know it already
     */
    record Made(
            UUID id,
            TrajectoryId trajectory,
            PersonId person,
            String schoolId,
            PlacementType type,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable PersonId asker,
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
