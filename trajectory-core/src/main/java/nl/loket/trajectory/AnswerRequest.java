package nl.loket.trajectory;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The desk answers what a candidate asked.
 *
 * @param answer in words, at most 2,000 characters; needed for a no
 * @param seenVersion the version the page showed
 */
public record AnswerRequest(
        TrajectoryId trajectory,
        UUID request,
        boolean granted,
        @Nullable String answer,
        int seenVersion) {}
