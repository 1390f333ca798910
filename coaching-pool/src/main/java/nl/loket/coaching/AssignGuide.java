package nl.loket.coaching;

import nl.loket.shared.PersonId;
import nl.loket.trajectory.TrajectoryId;
import org.jspecify.annotations.Nullable;

/**
 * The desk gives somebody a guide, or another one.
 *
 * @param reason why, at most 200 characters; needed when one coach takes over from another (EX-15)
 * @param handover what the next coach must know, at most 2,000 characters, for staff only; needed then too
 * @param seen the assignment the page showed, 0 for nobody
 */
public record AssignGuide(
        TrajectoryId trajectory,
        PersonId coach,
        @Nullable String reason,
        @Nullable String handover,
        long seen) {

    private static final int LONGEST_REASON = 200;
    private static final int LONGEST_HANDOVER = 2000;

    /** A reason that can be kept as it is; empty for none. */
    public String why() {
        return reason == null ? "" : reason.strip();
    }

    String note() {
        return handover == null ? "" : handover.strip();
    }

    boolean tooLong() {
        return why().length() > LONGEST_REASON;
    }

    boolean handsOver() {
        return !note().isBlank() && note().length() <= LONGEST_HANDOVER;
    }
}
