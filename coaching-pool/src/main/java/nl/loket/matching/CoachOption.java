package nl.loket.matching;

import java.util.Set;
import nl.loket.coaching.CoachBlock;
import nl.loket.coaching.CoachView;

/**
 * A coach in a ranked proposal.
 *
 * @param place in the order of those who may be chosen, first is 1; 0 for who may not
 * @param blocks the hard rules in the way
 * @param now whether they guide this person today
 * @param aboveSoft whether they have as many people in training as the soft limit says (MR-01)
 */
public record CoachOption(
        int place, CoachView coach, Score score, Set<CoachBlock> blocks, boolean now, boolean aboveSoft) {

    public boolean blocked() {
        return !blocks.isEmpty();
    }

    CoachOption at(int number) {
        return new CoachOption(number, coach, score, blocks, now, aboveSoft);
    }
}
