package nl.loket.coaching;

import nl.loket.shared.Labelled;

/** How far a request for extra time is. */
public enum ExtraState implements Labelled {
    WAITING,
    GRANTED,
    REFUSED;

    @Override
    public String labelKey() {
        return "coaching.extra-state." + name();
    }
}
