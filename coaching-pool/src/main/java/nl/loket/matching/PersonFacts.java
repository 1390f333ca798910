package nl.loket.matching;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.loket.party.Point;
import nl.loket.shared.PersonId;
import nl.loket.trajectory.TrajectoryId;
import org.jspecify.annotations.Nullable;

/**
 * What a match goes by on the side of the person.
 *
 * @param home the middle of their postcode area, null while unknown
 * @param traits what they bring and want; empty while nobody wrote it down
 * @param preferredSchools schools they would like (MR-23)
 * @param schoolsBefore where they have or had a place for work experience or training (MR-22)
 * @param boards of the schools where they have a place now or later (MR-11)
 */
record PersonFacts(
        TrajectoryId trajectory,
        PersonId person,
        @Nullable Point home,
        Set<Trait> traits,
        List<String> preferredSchools,
        Set<String> schoolsBefore,
        Set<String> boards) {

    /** What of this the other side has too. */
    Set<Trait> shared(Set<Trait> others) {
        var shared = EnumSet.noneOf(Trait.class);
        shared.addAll(traits);
        shared.retainAll(others);
        return shared;
    }
}
