package nl.loket.intake;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.loket.shared.PersonId;
import nl.loket.trajectory.TrajectoryId;

/**
 * Makes the appointment, or another one instead.
 *
 * @param place at most 200 characters
 * @param intermediary who leads and decides
 * @param coach who sits beside them
 * @param guests alumnus or personnel adviser, none if need be
 * @param seenVersion {@link IntakeFile#version()} of the page; 0 where there was no intake yet
 */
public record PlanIntake(
        TrajectoryId trajectory,
        LocalDate on,
        LocalTime at,
        String place,
        PersonId intermediary,
        PersonId coach,
        List<Guest> guests,
        int seenVersion) {

    public PlanIntake {
        guests = List.copyOf(guests);
    }
}
