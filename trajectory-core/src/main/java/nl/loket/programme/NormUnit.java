package nl.loket.programme;

import nl.loket.shared.Labelled;

/** What a norm counts. */
public enum NormUnit implements Labelled {
    HOURS,
    PEOPLE,
    DAYS,
    WORKING_DAYS,
    MONTHS,
    KILOMETRES,
    /** What a criterion weighs beside the others of its kind. */
    POINTS,
    PERCENT,
    /** Out of ten. */
    MARK,
    /** 1 is yes, 0 is no. */
    YES_NO,
    /** 8 is eight in the morning, 24 midnight. */
    HOUR_OF_DAY;

    @Override
    public String labelKey() {
        return "programme.unit." + name();
    }
}
