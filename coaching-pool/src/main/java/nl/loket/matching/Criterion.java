package nl.loket.matching;

import java.util.Arrays;
import java.util.List;
import nl.loket.programme.Norm;
import nl.loket.shared.Labelled;

/** What a proposed match is judged by; the points are norms of the school year (ADR 9). */
public enum Criterion implements Labelled {
    /** Background, development need and section (MR-09). */
    COACH_CONTENT(Norm.MATCH_COACH_CONTENT),
    /** How much room there is (MR-01). */
    COACH_ROOM(Norm.MATCH_COACH_ROOM),
    /** The same coach through all phases (MR-05). */
    COACH_CONTINUITY(Norm.MATCH_COACH_CONTINUITY),
    /** Not of the board of the school (MR-11). */
    COACH_INDEPENDENT(Norm.MATCH_COACH_INDEPENDENT),
    /** From the city's own schools (MR-10). */
    COACH_INTERNAL(Norm.MATCH_COACH_INTERNAL),
    /** Background, wishes and what the school offers (MR-23, MR-24, MR-38). */
    SCHOOL_FIT(Norm.MATCH_SCHOOL_FIT),
    /** From home to school. */
    SCHOOL_DISTANCE(Norm.MATCH_SCHOOL_DISTANCE),
    /** Three to seven at the same time (MR-20, MR-21). */
    SCHOOL_CLUSTER(Norm.MATCH_SCHOOL_CLUSTER),
    /** How many places are left (MR-19). */
    SCHOOL_FREE(Norm.MATCH_SCHOOL_FREE),
    /** Boards that have nobody yet. */
    SCHOOL_NEW_BOARD(Norm.MATCH_SCHOOL_NEW_BOARD),
    /** At least two different schools (MR-22). */
    SCHOOL_OTHER_SCHOOL(Norm.MATCH_SCHOOL_OTHER_SCHOOL);

    private final Norm weight;

    Criterion(Norm weight) {
        this.weight = weight;
    }

    Norm weight() {
        return weight;
    }

    static List<Criterion> ofCoaches() {
        return Arrays.stream(values())
                .filter(c -> c.name().startsWith("COACH_"))
                .toList();
    }

    static List<Criterion> ofSchools() {
        return Arrays.stream(values())
                .filter(c -> c.name().startsWith("SCHOOL_"))
                .toList();
    }

    /** What those it is about may read of it: no figures of others (ROLE-02). */
    public String shortKey() {
        return "matching.short." + name();
    }

    @Override
    public String labelKey() {
        return "matching.criterion." + name();
    }
}
