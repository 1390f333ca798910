package nl.loket.meeting;

import nl.loket.shared.PersonId;
import nl.loket.trajectory.TrajectoryId;

/**
 * Somebody at a meeting, for who organises it.
 *
 * @param place in the waiting list, from 1; says nothing for who does not wait
 */
public record AttendeeView(
        AttendanceId id, TrajectoryId trajectory, PersonId person, String name, AttendanceState state, int place) {}
