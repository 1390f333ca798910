package nl.loket.trajectory;

import nl.loket.shared.Labelled;

/** How far a request is. */
public enum RequestState implements Labelled {
    ASKED,
    GRANTED,
    REFUSED,
    /** By who asked, or because they left. */
    WITHDRAWN;

    @Override
    public String labelKey() {
        return "trajectory.request-state." + name();
    }
}
