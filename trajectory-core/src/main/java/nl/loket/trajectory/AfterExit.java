package nl.loket.trajectory;

import nl.loket.shared.Labelled;

/** What is open to somebody who did not get through (EX-05, EX-06). */
public enum AfterExit implements Labelled {
    /** The assessment or the work experience may be tried again. */
    RETRY,
    /** Another route to teaching fits. */
    OTHER_ROUTE,
    /** Teaching is not for them now. */
    NEITHER;

    @Override
    public String labelKey() {
        return "trajectory.after-exit." + name();
    }
}
