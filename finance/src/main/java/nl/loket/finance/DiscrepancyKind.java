package nl.loket.finance;

import nl.loket.shared.Labelled;

/** What a discrepancy of the plan touches. */
public enum DiscrepancyKind implements Labelled {
    /** A total of the plan. */
    TOTAL,
    /** The words of a line, not its amount. */
    WORDS,
    /** Another chapter of the plan. */
    CHAPTER;

    @Override
    public String labelKey() {
        return "finance.discrepancy-kind." + name();
    }
}
