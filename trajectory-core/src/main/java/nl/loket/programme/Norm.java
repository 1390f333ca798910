package nl.loket.programme;

import static nl.loket.programme.NormGroup.COACHING;
import static nl.loket.programme.NormGroup.ROUTE;
import static nl.loket.programme.NormGroup.TARGET;
import static nl.loket.programme.NormGroup.TIME;
import static nl.loket.programme.NormUnit.DAYS;
import static nl.loket.programme.NormUnit.HOURS;
import static nl.loket.programme.NormUnit.MONTHS;
import static nl.loket.programme.NormUnit.PEOPLE;
import static nl.loket.programme.NormUnit.WORKING_DAYS;
import static nl.loket.programme.NormUnit.YES_NO;

import nl.loket.shared.Labelled;
import nl.loket.shared.RuleViolation;

/** The figures the programme steers by, one value per school year (NF-12); the plan's values are the first. */
public enum Norm implements Labelled {
    /** Hours of the intake talk, always apart from the pre-track pot (AMB-06). */
    POT_INTAKE(COACHING, HOURS),
    POT_PRE_TRACK(COACHING, HOURS),
    POT_APPOINTMENT(COACHING, HOURS),
    POT_YEAR_ONE(COACHING, HOURS),
    POT_YEAR_TWO(COACHING, HOURS),
    POT_INDUCTION(COACHING, HOURS),
    /** Whether the year plan counts the intake within the pre-track hours (YP-08, AMB-06). */
    INTAKE_INCLUDED(COACHING, YES_NO),
    /** People in training per coach: a soft limit (AMB-10). */
    COACH_CASELOAD(COACHING, PEOPLE),
    /** From registration until the application should be complete. */
    APPLICATION_DAYS(TIME, DAYS),
    /** From ready for the intake until the intake. */
    INTAKE_WORKING_DAYS(TIME, WORKING_DAYS),
    PRE_TRACK_MONTHS(TIME, MONTHS),
    /** The shortest work experience that counts without a reason (ST-15). */
    WORK_EXPERIENCE_MONTHS(TIME, MONTHS),
    /** Whether the arithmetic test must be passed before work experience (AMB-05). */
    WISCAT_REQUIRED(ROUTE, YES_NO),
    /** NY-01. */
    TARGET_INTAKES(TARGET, PEOPLE),
    /** NY-02. */
    TARGET_PRE_TRACK(TARGET, PEOPLE),
    /** KPI-01, NY-03. */
    TARGET_STARTS(TARGET, PEOPLE),
    /** NY-04. */
    TARGET_SECOND_YEARS(TARGET, PEOPLE),
    /** KPI-05. */
    TARGET_CERTIFICATES(TARGET, PEOPLE),
    /** NY-05, the budget's figure (AMB-12). */
    TARGET_INDUCTION(TARGET, PEOPLE),
    /** KPI-08, NY-06. */
    TARGET_COACHES(TARGET, PEOPLE),
    /** NY-07. */
    TARGET_COACHES_INTERNAL(TARGET, PEOPLE),
    /** NY-07. */
    TARGET_COACHES_EXTERNAL(TARGET, PEOPLE);

    private static final int HIGHEST = 100_000;

    private final NormGroup group;
    private final NormUnit unit;

    Norm(NormGroup group, NormUnit unit) {
        this.group = group;
        this.unit = unit;
    }

    public NormGroup group() {
        return group;
    }

    public NormUnit unit() {
        return unit;
    }

    /** The largest value that makes sense. */
    public int highest() {
        return unit == YES_NO ? 1 : HIGHEST;
    }

    void requireSensible(int value) {
        if (value < 0 || value > highest()) {
            throw new RuleViolation("programme.rule.norm-value", highest());
        }
    }

    @Override
    public String labelKey() {
        return "programme.norm." + name();
    }
}
