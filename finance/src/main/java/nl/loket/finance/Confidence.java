package nl.loket.finance;

import nl.loket.shared.Labelled;

/** How sure the calculation behind a line is. */
public enum Confidence implements Labelled {
    /** Every factor is printed in the plan. */
    STATED,
    /** At least one factor comes from elsewhere in the plan. */
    INFERRED,
    /** A factor was solved from the amount, so that an equal outcome proves nothing. */
    BACKSOLVED,
    /** The plan prints an amount only. */
    LUMP,
    /** The rates do not explain the amount. */
    UNRESOLVED;

    @Override
    public String labelKey() {
        return "finance.confidence." + name();
    }

    /** The message that explains it. */
    public String aboutKey() {
        return labelKey() + ".about";
    }
}
