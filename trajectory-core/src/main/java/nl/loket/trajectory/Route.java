package nl.loket.trajectory;

import nl.loket.shared.Labelled;

/** The routes to teaching (RT-01 to RT-07). Only ZIB is followed in full; the others are an advice (AMB-01). */
public enum Route implements Labelled {
    ZIB,
    SHORT_PART_TIME,
    FULL_TIME,
    PART_TIME,
    DUAL,
    ACCELERATED,
    MODULAR;

    @Override
    public String labelKey() {
        return "trajectory.route." + name();
    }
}
