package nl.loket.trajectory;

import nl.loket.shared.Labelled;

/** The four phases a person sees; the status behind them is finer (requirements section 2.3). */
public enum Phase implements Labelled {
    ORIENTATION,
    PRE_TRACK,
    TRAINING,
    INDUCTION;

    @Override
    public String labelKey() {
        return "trajectory.phase." + name();
    }

    /** The short name, for tables. */
    public String shortLabelKey() {
        return "trajectory.phase.short." + name();
    }
}
