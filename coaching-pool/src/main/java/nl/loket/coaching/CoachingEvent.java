package nl.loket.coaching;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.loket.shared.PersonId;
import nl.loket.trajectory.TrajectoryId;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** What happens between a coach and the people they guide. Stored, so ids, dates and codes only. */
@NamedInterface("events")
public sealed interface CoachingEvent {

    UUID id();

    Instant at();

    /**
     * Somebody has a guide, another one, or a stand-in (ST-03).
     *
     * @param before the coach this one takes over from, null if there was none (EX-15)
     */
    @NamedInterface("events")
    record GuideAssigned(
            UUID id,
            TrajectoryId trajectory,
            PersonId person,
            PersonId coach,
            @Nullable PersonId before,
            AssignmentKind kind,
            LocalDate on,
            Instant at)
            implements CoachingEvent {}

    /** The desk approved an entry of hours; minutes, never words. */
    @NamedInterface("events")
    record HourApproved(
            UUID id,
            UUID entry,
            TrajectoryId trajectory,
            PersonId coach,
            CoachKind kind,
            Pot pot,
            LocalDate on,
            int minutes,
            Instant at)
            implements CoachingEvent {}

    /**
     * The desk sent hours back to their coach, in one act.
     *
     * @param entry one of them, the oldest
     * @param on its date
     * @param number how many
     */
    @NamedInterface("events")
    record HoursReturned(UUID id, PersonId coach, UUID entry, LocalDate on, int number, Instant at)
            implements CoachingEvent {}

    /**
     * The desk gave extra time, or said no to who asked (AMB-06).
     *
     * @param minutes how much, 0 when it was refused
     */
    @NamedInterface("events")
    record ExtraDecided(UUID id, TrajectoryId trajectory, PersonId coach, Pot pot, int minutes, Instant at)
            implements CoachingEvent {}
}
