package nl.loket.trajectory;

import nl.loket.shared.Labelled;

/** Why somebody left: the categories of EX-01, EX-04 and EX-10, so that they can be counted (KPI-17). */
public enum ExitReason implements Labelled {
    DIPLOMA_TOO_LOW,
    ALREADY_QUALIFIED,
    OTHER_SECTOR,
    OTHER_FUNCTION,
    OUTSIDE_AMSTERDAM,
    EXPECTATIONS,
    TOO_HEAVY,
    INSUFFICIENT_GUIDANCE,
    SUITABILITY_FAILED,
    WAITING_TIME,
    PROGRAMME_DISAPPOINTS,
    MOTIVATION,
    PERSONAL,
    OTHER_ROUTE,
    OTHER;

    @Override
    public String labelKey() {
        return "trajectory.exit-reason." + name();
    }
}
