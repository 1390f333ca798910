package nl.loket.party;

import nl.loket.shared.DateRange;
import nl.loket.shared.Labelled;
import nl.loket.shared.PersonId;

/**
 * Somebody stands in a role around a person, for a time (RR-06).
 *
 * @param other who stands there
 * @param kind in which role
 * @param period from when until when
 */
public record Relation(PersonId other, Kind kind, DateRange period) {

    /** The roles one can stand in around a person. */
    public enum Kind implements Labelled {
        /** The guide before training starts (ROLE-10). */
        GUIDE,
        /** The same person from the start of training on (ROLE-11, RR-02). */
        COACH,
        /** An intermediary who stands in while no coach is free (AMB-53). */
        STAND_IN,
        /** The intermediary whose case it is. */
        CASE_OWNER,
        /** Leads the school where the person has a place (ROLE-17). */
        SCHOOL_HEAD;

        @Override
        public String labelKey() {
            return "party.relation." + name();
        }
    }
}
