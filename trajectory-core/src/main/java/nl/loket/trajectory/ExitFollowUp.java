package nl.loket.trajectory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What belongs to an exit besides whose decision it was and why (EX-05, EX-06, EX-10). The reason of the exit is that of the side that decided;
 * here stands how the other side sees it.
 *
 * @param otherReason why, as the other side sees it; null while it is not known
 * @param talkOn the day it was talked over with the coach, null for none
 * @param after whether trying again or another route is open, null when nothing was said
 * @param steps what was agreed on the employment and training agreement and on the vacancy, at most 2,000 characters, null for nothing
 */
public record ExitFollowUp(
        @Nullable ExitReason otherReason,
        @Nullable LocalDate talkOn,
        @Nullable AfterExit after,
        @Nullable String steps) {

    public static final ExitFollowUp NONE = new ExitFollowUp(null, null, null, null);

    public boolean isEmpty() {
        return equals(NONE);
    }
}
