package nl.loket.trajectory;

import org.jspecify.annotations.Nullable;

/**
 * Ends a trajectory before its completion.
 *
 * @param note in words, at most 2,000 characters, null for none
 * @param more what belongs to this exit besides, see {@link ExitFollowUp}
 * @param comeBack whether they would come back, null where nobody asked them
 * @param seenVersion the version the page showed
 */
public record EndTrajectory(
        TrajectoryId trajectory,
        ExitRow exit,
        ExitTrigger trigger,
        ExitReason reason,
        @Nullable String note,
        ExitFollowUp more,
        @Nullable ComeBack comeBack,
        int seenVersion) {

    public EndTrajectory(
            TrajectoryId trajectory,
            ExitRow exit,
            ExitTrigger trigger,
            ExitReason reason,
            @Nullable String note,
            ExitFollowUp more,
            int seenVersion) {
        this(trajectory, exit, trigger, reason, note, more, null, seenVersion);
    }

    /** An exit with nothing more to it. */
    public EndTrajectory(
            TrajectoryId trajectory,
            ExitRow exit,
            ExitTrigger trigger,
            ExitReason reason,
            @Nullable String note,
            int seenVersion) {
        this(trajectory, exit, trigger, reason, note, ExitFollowUp.NONE, seenVersion);
    }
}
