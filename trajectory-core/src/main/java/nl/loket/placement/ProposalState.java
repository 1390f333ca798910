package nl.loket.placement;

import nl.loket.shared.Labelled;

/** What became of a proposal to a school. */
public enum ProposalState implements Labelled {
    /** The school has not said anything. */
    PROPOSED,
    /** The school has said yes; there is a placement. */
    CONFIRMED,
    /** The school has said no, and why. */
    DECLINED,
    /** The desk took it back, or the person left. */
    WITHDRAWN;

    @Override
    public String labelKey() {
        return "placement.proposal." + name();
    }
}
