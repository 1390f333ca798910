package nl.loket.intake;

import java.util.List;
import nl.loket.trajectory.Unmet;
import org.jspecify.annotations.Nullable;

/**
 * The selection file of one person, as far as the one who looks may see it: a coach sees their own part only.
 *
 * @param version what to send back with a plan or a decision; 0 without an intake
 * @param intake the intake agreed, null for none
 * @param desk the intermediary's part of the report, null when not begun or not theirs to see
 * @param coach the coach's part of the report, null when not begun
 * @param decision null while undecided
 * @param missing what still stands between now and a decision
 */
public record IntakeFile(
        int version,
        @Nullable IntakeView intake,
        @Nullable ReportView desk,
        @Nullable ReportView coach,
        @Nullable DecisionView decision,
        List<Unmet> missing) {

    /** Whether the decision can be taken now. */
    public boolean decidable() {
        return missing.isEmpty() && decision == null;
    }
}
