package nl.loket.intake;

import nl.loket.shared.Labelled;

/** What an intake can come to (ST-09); also what a reporter advises. */
public enum IntakeOutcome implements Labelled {
    /** On to the pre-track, by the route ZiB. */
    GO,
    /** Rejected (EX-03). */
    NO,
    /** Another route fits better (EX-07). */
    OTHER_ROUTE,
    /** Stays ready for an intake, and we look again on a day. */
    NOT_NOW;

    @Override
    public String labelKey() {
        return "intake.outcome." + name();
    }
}
