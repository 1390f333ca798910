package nl.loket.candidate;

import nl.loket.trajectory.TrajectoryId;

/**
 * Keeps a motivation.
 *
 * @param text as far as it is; 50 to 4,000 characters when it is done
 * @param done whether it is ready to be read by others
 * @param seenVersion the version the page showed, 0 before the first
 */
public record SaveMotivation(TrajectoryId trajectory, String text, boolean done, int seenVersion) {}
