package nl.loket.coaching;

import nl.loket.shared.Labelled;

/** A hard rule that keeps a coach from being given somebody new (section 3). */
public enum CoachBlock implements Labelled {
    /** Taken out of the choice: does not meet the standard, is on leave, stops. */
    NOT_ACTIVE("MR-08"),
    /** Not in the pool on that day. */
    NOT_IN_POOL("MR-08"),
    /** External coaches take people of the first cohort only. */
    EXTERNAL("MR-03"),
    /** As many people as they said they can take. */
    FULL("MR-01"),
    /** As many people in training as anybody may have, whatever they said (AMB-10). */
    CASELOAD("AMB-10");

    private final String row;

    CoachBlock(String row) {
        this.row = row;
    }

    /** The row of the requirements it comes from. */
    public String row() {
        return row;
    }

    @Override
    public String labelKey() {
        return "coaching.block." + name();
    }
}
