package nl.loket.trajectory;

import nl.loket.shared.Labelled;

/** Whose decision an exit was. */
public enum ExitTrigger implements Labelled {
    PERSON,
    DESK;

    @Override
    public String labelKey() {
        return "trajectory.trigger." + name();
    }
}
