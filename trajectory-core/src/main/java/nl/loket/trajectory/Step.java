package nl.loket.trajectory;

import nl.loket.shared.Labelled;

/** The steps of section 2.3 that can be recorded on a dossier. */
public enum Step implements Labelled {
    ST_04,
    ST_05,
    ST_06,
    ST_09,
    ST_10,
    ST_11,
    ST_12,
    ST_13,
    ST_15,
    ST_18,
    /** The coach was consulted on the moment of the suitability assessment (GT-04, third condition). */
    COACH_CONSULTED,
    ST_19,
    /** The profile of prior competences that the suitability assessment yields (GT-05). */
    PROFILE,
    ST_23,
    ST_24,
    ST_25,
    ST_27,
    ST_30,
    ST_32,
    /** The duo colleague is named (GT-06, MR-30). */
    DUO_NAMED,
    ST_39,
    ST_49,
    /** What is agreed on when training takes longer than two years (EX-11, ST-50). */
    DELAY_AGREED,
    ST_52,
    ST_55,
    ST_56,
    ST_58;

    /** As the requirements write it, for the steps that have a row of their own: ST-32. */
    public String id() {
        return name().replace('_', '-');
    }

    @Override
    public String labelKey() {
        return "trajectory.step." + name();
    }
}
