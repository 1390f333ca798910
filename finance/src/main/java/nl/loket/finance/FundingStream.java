package nl.loket.finance;

import nl.loket.shared.Labelled;

/** Where the money comes from (FIN-F01 to FIN-F07). */
public enum FundingStream implements Labelled {
    /** Co-financing by the municipality: G in the distribution. */
    MUNICIPALITY,
    /** Co-financing by the boards together. */
    BBO,
    /** The State's contribution per person. */
    STATE,
    /** The subsidy asked of the ministry. */
    OCW;

    @Override
    public String labelKey() {
        return "finance.stream." + name();
    }
}
