package nl.loket.coaching;

import org.jspecify.annotations.Nullable;

/**
 * What is left of a pot.
 *
 * @param normMinutes what the school year's norm puts into it
 * @param extraMinutes what the desk gave on top of that (AMB-06)
 * @param loggedMinutes written and not approved yet
 * @param approvedMinutes approved
 * @param intakeMinutes for the pre-track where the year plan counts the intake within it: what the intake took (AMB-06); null elsewhere.
 *     The pots stay apart, as the budget pays them apart; this is for saying it both ways.
 */
public record PotBalance(
        Pot pot,
        int normMinutes,
        int extraMinutes,
        int loggedMinutes,
        int approvedMinutes,
        @Nullable Integer intakeMinutes) {

    /** What counts against the pot: logged and approved together. */
    public int usedMinutes() {
        return loggedMinutes + approvedMinutes;
    }

    /** The norm and what came on top. */
    public int holdsMinutes() {
        return normMinutes + extraMinutes;
    }

    public int leftMinutes() {
        return Math.max(0, holdsMinutes() - usedMinutes());
    }

    /** Whether nothing more can be written. */
    public boolean full() {
        return leftMinutes() == 0;
    }
}
