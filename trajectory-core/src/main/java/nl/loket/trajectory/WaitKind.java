package nl.loket.trajectory;

import nl.loket.shared.Labelled;

/** Why a trajectory stands still for a while. */
public enum WaitKind implements Labelled {
    /** Not now, said the intake (ST-09). */
    NOT_NOW,
    /** No school found yet (EX-08). */
    NO_SCHOOL,
    /** No coach free yet (EX-09). */
    NO_COACH,
    /** A pause (EX-17). */
    PAUSE;

    @Override
    public String labelKey() {
        return "trajectory.wait." + name();
    }
}
