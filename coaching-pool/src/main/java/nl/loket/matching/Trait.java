package nl.loket.matching;

import java.util.Arrays;
import java.util.List;
import nl.loket.shared.Labelled;

/** Something a person brings or wants, a coach is good at, or a school offers; codes, so that they can be compared (MR-09, MR-24, MR-28). */
public enum Trait implements Labelled {
    BUSINESS(Kind.SECTOR),
    CARE(Kind.SECTOR),
    TECHNOLOGY(Kind.SECTOR),
    CULTURE(Kind.SECTOR),
    GOVERNMENT(Kind.SECTOR),
    TRADE(Kind.SECTOR),
    EDUCATION(Kind.SECTOR),
    LOWER_YEARS(Kind.SECTION),
    MIDDLE_YEARS(Kind.SECTION),
    UPPER_YEARS(Kind.SECTION),
    SPECIAL_NEEDS(Kind.SECTION),
    ORDER(Kind.NEED),
    TEACHING(Kind.NEED),
    LANGUAGE_AND_MATHS(Kind.NEED),
    PARENTS(Kind.NEED),
    DIFFERENCES(Kind.NEED),
    STUDY_AND_WORK(Kind.NEED);

    /** What a trait is about. */
    public enum Kind implements Labelled {
        /** Where somebody worked before. */
        SECTOR,
        /** Which part of the school. */
        SECTION,
        /** What somebody wants to develop, and another is strong in. */
        NEED;

        public List<Trait> traits() {
            return Arrays.stream(Trait.values()).filter(t -> t.kind == this).toList();
        }

        @Override
        public String labelKey() {
            return "matching.trait-kind." + name();
        }
    }

    private final Kind kind;

    Trait(Kind kind) {
        this.kind = kind;
    }

    @Override
    public String labelKey() {
        return "matching.trait." + name();
    }
}
