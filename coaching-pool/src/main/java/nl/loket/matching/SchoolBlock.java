package nl.loket.matching;

import nl.loket.shared.Labelled;

/** A rule that keeps somebody from a school (section 3). */
public enum SchoolBlock implements Labelled {
    /** The board does not take part: no subsidy (AMB-75). */
    BOARD("MR-12", true),
    /** Not designated to train. */
    NOT_DESIGNATED("MR-13", false),
    /** A permanent place needs a vacancy. */
    NO_VACANCY("MR-15", false),
    /** No starter at a school that needs its attention elsewhere. */
    UNDER_ATTENTION("MR-18", true),
    /** No place free in that time. */
    FULL("MR-19", false);

    private final String row;
    private final boolean withReason;

    SchoolBlock(String row, boolean withReason) {
        this.row = row;
        this.withReason = withReason;
    }

    /** The row of the requirements it comes from. */
    public String row() {
        return row;
    }

    /** Whether the desk may choose the school all the same, and say why. */
    public boolean givesWayToReason() {
        return withReason;
    }

    @Override
    public String labelKey() {
        return "matching.school-block." + name();
    }
}
