package nl.loket.trajectory;

import nl.loket.shared.Labelled;

/** What a candidate asks of the desk. */
public enum RequestKind implements Labelled {
    /** To stand still for a time (EX-17); granted, the pause is planned. */
    PAUSE,
    /** That something about them is put right. */
    CORRECTION,
    /** That all about them is erased; the desk erases in the dossier, and the request goes with it. */
    ERASURE;

    @Override
    public String labelKey() {
        return "trajectory.request." + name();
    }
}
