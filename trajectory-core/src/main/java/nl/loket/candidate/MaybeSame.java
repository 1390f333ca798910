package nl.loket.candidate;

import java.time.LocalDate;
import nl.loket.shared.PersonId;
import nl.loket.trajectory.TrajectoryId;

/**
 * Somebody who may be the same person.
 *
 * @param trajectory their last one
 */
public record MaybeSame(
        PersonId person, TrajectoryId trajectory, String name, String reference, LocalDate registeredOn) {}
