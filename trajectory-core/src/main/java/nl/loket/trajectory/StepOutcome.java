package nl.loket.trajectory;

import nl.loket.shared.Labelled;

/** What a step came to. */
public enum StepOutcome implements Labelled {
    /** Done, passed, signed, named: it counts for the gate. */
    DONE,
    /** Has a date, did not happen yet. */
    PLANNED,
    /** Happened, but did not pass. */
    NOT_PASSED,
    /** Did not take place, for a reason that the note tells: counts for a talk (ST-39, ST-57). */
    NOT_HELD,
    /** Recorded by mistake: withdraws the record before it. */
    WITHDRAWN;

    @Override
    public String labelKey() {
        return "trajectory.outcome." + name();
    }
}
