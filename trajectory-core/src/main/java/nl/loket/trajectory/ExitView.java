package nl.loket.trajectory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a trajectory ended.
 *
 * @param note in words, null when nothing was added
 * @param more what belongs to it besides
 * @param comeBack whether they would come back, null when nobody asked
 * @param from the status it was in
 */
public record ExitView(
        ExitRow row,
        ExitTrigger trigger,
        ExitReason reason,
        @Nullable String note,
        ExitFollowUp more,
        @Nullable ComeBack comeBack,
        TrajectoryStatus from,
        LocalDate on) {}
