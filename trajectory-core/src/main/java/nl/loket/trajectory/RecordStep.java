package nl.loket.trajectory;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Says that a step was done.
 *
 * @param on the day it happened, or will when planned; not in the future unless planned
 * @param onBehalfOf who did it when the desk records it for someone, in words such as "HvA"; null when the actor did it themself
 * @param note in words, at most 2,000 characters, null for none
 * @param document the file that proves it, null for none
 */
public record RecordStep(
        TrajectoryId trajectory,
        Step step,
        StepOutcome outcome,
        LocalDate on,
        @Nullable String onBehalfOf,
        @Nullable String note,
        @Nullable UUID document) {}
