package nl.loket.placement;

import nl.loket.trajectory.TrajectoryId;
import org.jspecify.annotations.Nullable;

/**
 * Asks a school whether somebody may come.
 *
 * @param matchReason why this school fits, in short, for the head, the person and the coach (MR-39); at most 500 characters
 * @param brings what the person brings along and wants the school to know; at most 500 characters
 * @param seenVersion the version of the trajectory the page showed
 */
public record ProposePlace(
        TrajectoryId trajectory,
        Wish wish,
        @Nullable String matchReason,
        @Nullable String brings,
        int seenVersion) {}
