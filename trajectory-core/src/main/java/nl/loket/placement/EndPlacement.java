package nl.loket.placement;

import java.time.LocalDate;
import nl.loket.trajectory.TrajectoryId;

/**
 * Ends a placement before or at its time; one that has not begun by then is taken away whole.
 *
 * @param until the first day no longer there
 * @param reason why, at most 2,000 characters
 * @param seenVersion the version of the trajectory the page showed
 */
public record EndPlacement(
        TrajectoryId trajectory, PlacementId placement, LocalDate until, String reason, int seenVersion) {}
