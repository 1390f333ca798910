package nl.loket.trajectory;

import org.jspecify.annotations.Nullable;

/**
 * Takes a trajectory to its next status.
 *
 * @param reason why, null where the step needs none
 * @param seenVersion the version the page showed
 */
public record PassGate(
        TrajectoryId trajectory,
        TrajectoryStatus to,
        @Nullable String reason,
        int seenVersion) {}
