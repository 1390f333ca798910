package nl.loket.matching;

import java.util.Set;
import nl.loket.coaching.CoachBlock;
import nl.loket.coaching.CoachView;
import org.jspecify.annotations.Nullable;

/**
 * What a match goes by on the side of a coach.
 *
 * @param boardName of an internal coach
 * @param hours a year for the people who are not in training (AMB-10)
 * @param traits what they are good at; empty while nobody wrote it down
 * @param now whether they guide this person today
 * @param before whether they did so earlier
 */
record CoachFacts(
        CoachView coach,
        Set<CoachBlock> blocks,
        @Nullable String boardName,
        int hours,
        Set<Trait> traits,
        boolean now,
        boolean before) {}
