package nl.loket.trajectory;

import nl.loket.shared.Labelled;

/** How near the limit of two years is: the norms say from which month on (AMB-25). */
public enum TwoYearsLevel implements Labelled {
    FINE,
    SOON,
    URGENT,
    OVER;

    /** The tone of a badge that says it. */
    public String tone() {
        return switch (this) {
            case FINE -> "info";
            case SOON -> "warning";
            case URGENT, OVER -> "danger";
        };
    }

    @Override
    public String labelKey() {
        return "trajectory.two-years." + name();
    }
}
