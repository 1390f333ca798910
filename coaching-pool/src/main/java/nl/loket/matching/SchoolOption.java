package nl.loket.matching;

import java.util.Set;
import nl.loket.party.SchoolView;
import nl.loket.placement.SchoolOffer;

/**
 * A school in a ranked proposal.
 *
 * @param place in the order of those that nothing stands in the way of, first is 1; 0 for the others
 * @param blocks the rules in the way
 * @param aboveCluster whether it would be too many at one school (MR-20)
 */
public record SchoolOption(
        int place, SchoolView school, SchoolOffer offer, Score score, Set<SchoolBlock> blocks, boolean aboveCluster) {

    public boolean blocked() {
        return !blocks.isEmpty();
    }

    /** Whether the desk may choose it all the same, with a reason. */
    public boolean givesWayToReason() {
        return blocks.stream().allMatch(SchoolBlock::givesWayToReason);
    }

    SchoolOption at(int number) {
        return new SchoolOption(number, school, offer, score, blocks, aboveCluster);
    }
}
