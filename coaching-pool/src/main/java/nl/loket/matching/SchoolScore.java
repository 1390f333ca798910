package nl.loket.matching;

import static nl.loket.matching.Criterion.*;
import static nl.loket.trajectory.TimelineArg.number;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.loket.placement.PlacementType;
import nl.loket.programme.Norm;

/**
 * Judges a school for a person, criterion by criterion. What nobody wrote down counts half: it speaks neither for nor against.
 *
 * @param farthest the distance in kilometres from which it earns nothing
 * @param least the smallest good cluster (MR-20)
 * @param most the largest
 */
record SchoolScore(Weights weights, PlacementType type, int farthest, int least, int most) {

    private static final double UNKNOWN = 0.5;

    static SchoolScore of(PlacementType type, Map<Norm, Integer> norms) {
        return new SchoolScore(
                Weights.of(Criterion.ofSchools(), norms),
                type,
                Objects.requireNonNull(norms.get(Norm.MATCH_FARTHEST)),
                Objects.requireNonNull(norms.get(Norm.CLUSTER_LEAST)),
                Objects.requireNonNull(norms.get(Norm.CLUSTER_MOST)));
    }

    Score of(PersonFacts person, SchoolFacts school) {
        return new Score(List.of(
                fit(person, school),
                distance(person, school),
                cluster(school),
                free(school),
                newBoard(school),
                otherSchool(person, school)));
    }

    private Part fit(PersonFacts person, SchoolFacts school) {
        if (person.preferredSchools().contains(school.school().id())) {
            return Part.of(SCHOOL_FIT, weights, 1, "preferred");
        }
        if (person.traits().isEmpty()) {
            return Part.of(SCHOOL_FIT, weights, UNKNOWN, "person-unknown");
        }
        if (school.traits().isEmpty()) {
            return Part.of(SCHOOL_FIT, weights, UNKNOWN, "school-unknown");
        }
        return Overlap.of(SCHOOL_FIT, weights, person, school.traits(), "fit");
    }

    private Part distance(PersonFacts person, SchoolFacts school) {
        var there = school.school().point();
        var home = person.home();
        if (home == null || there.isEmpty() || farthest == 0) {
            return Part.of(SCHOOL_DISTANCE, weights, UNKNOWN, "distance-unknown");
        }
        var kilometres = home.kilometresTo(there.get());
        var share = Math.max(0, 1 - kilometres / farthest);
        var shown = Math.round(10 * kilometres) / 10.0;
        return Part.of(SCHOOL_DISTANCE, weights, share, "distance", number(shown), number(farthest));
    }

    /** Who is there already makes a place better, until it is too many for one school (AMB-56). */
    private Part cluster(SchoolFacts school) {
        var together = school.offer().taken() + 1;
        if (together > most) {
            return Part.of(SCHOOL_CLUSTER, weights, 0, "cluster-above", number(together), number(most));
        }
        var share = Math.min(1.0, (double) together / Math.max(1, least));
        return Part.of(SCHOOL_CLUSTER, weights, share, "cluster", number(together), number(least), number(most));
    }

    private Part free(SchoolFacts school) {
        var offer = school.offer();
        if (!type.takesPlace()) {
            var vacant = offer.vacancies() > 0;
            return Part.of(SCHOOL_FREE, weights, vacant ? 1 : 0, vacant ? "vacancy" : "no-vacancy");
        }
        var left = Math.max(0, offer.places() - offer.taken());
        var share = offer.places() == 0 ? 0 : (double) left / offer.places();
        return Part.of(SCHOOL_FREE, weights, share, "free", number(left), number(offer.places()));
    }

    private Part newBoard(SchoolFacts school) {
        return school.ofBoard() == 0
                ? Part.of(SCHOOL_NEW_BOARD, weights, 1, "new-board")
                : Part.of(SCHOOL_NEW_BOARD, weights, 0, "used-board", number(school.ofBoard()));
    }

    /** Counted over work experience and training; a permanent place may be anywhere (MR-22, AMB-76). */
    private Part otherSchool(PersonFacts person, SchoolFacts school) {
        if (type == PlacementType.PERMANENT) {
            return Part.of(SCHOOL_OTHER_SCHOOL, weights, 1, "same-school-fine");
        }
        var before = person.schoolsBefore().contains(school.school().id());
        return Part.of(SCHOOL_OTHER_SCHOOL, weights, before ? 0 : 1, before ? "same-school" : "other-school");
    }
}
