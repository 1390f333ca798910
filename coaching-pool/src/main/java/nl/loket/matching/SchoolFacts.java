package nl.loket.matching;

import java.util.EnumSet;
import java.util.Set;
import nl.loket.party.BoardStatus;
import nl.loket.party.SchoolView;
import nl.loket.placement.PlacementType;
import nl.loket.placement.SchoolOffer;

/**
 * What a match goes by on the side of a school.
 *
 * @param offer designation, places and vacancies on the day
 * @param ofBoard how many people are at schools of this board on the day, this person not counted
 */
record SchoolFacts(SchoolView school, SchoolOffer offer, MatchProfile profile, int ofBoard) {

    /** What it offers; a special school offers special education, whether somebody wrote that down or not. */
    Set<Trait> traits() {
        var traits = EnumSet.noneOf(Trait.class);
        traits.addAll(profile.traits());
        if (!school.kind().equals("BO")) {
            traits.add(Trait.SPECIAL_NEEDS);
        }
        return traits;
    }

    /** Every rule that stands in the way of that kind of place. */
    Set<SchoolBlock> blocking(PlacementType type) {
        var blocks = EnumSet.noneOf(SchoolBlock.class);
        if (type.takesPlace() && school.status() != BoardStatus.PARTICIPATING) {
            blocks.add(SchoolBlock.BOARD);
        }
        if (type == PlacementType.TRAINING && !offer.designated()) {
            blocks.add(SchoolBlock.NOT_DESIGNATED);
        }
        if (type == PlacementType.PERMANENT && offer.vacancies() == 0) {
            blocks.add(SchoolBlock.NO_VACANCY);
        }
        if (profile.attention() != null) {
            blocks.add(SchoolBlock.UNDER_ATTENTION);
        }
        if (type.takesPlace() && !offer.free()) {
            blocks.add(SchoolBlock.FULL);
        }
        return blocks;
    }
}
