package nl.loket.programme;

import static nl.loket.programme.NormGroup.COACHING;
import static nl.loket.programme.NormGroup.MAIL;
import static nl.loket.programme.NormGroup.MATCHING;
import static nl.loket.programme.NormGroup.RETENTION;
import static nl.loket.programme.NormGroup.ROUTE;
import static nl.loket.programme.NormGroup.TARGET;
import static nl.loket.programme.NormGroup.TIME;
import static nl.loket.programme.NormUnit.DAYS;
import static nl.loket.programme.NormUnit.HOURS;
import static nl.loket.programme.NormUnit.HOUR_OF_DAY;
import static nl.loket.programme.NormUnit.KILOMETRES;
import static nl.loket.programme.NormUnit.MARK;
import static nl.loket.programme.NormUnit.MONTHS;
import static nl.loket.programme.NormUnit.PEOPLE;
import static nl.loket.programme.NormUnit.PERCENT;
import static nl.loket.programme.NormUnit.POINTS;
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
    /** People in training per coach from which nobody is added: the hard limit (AMB-10). */
    COACH_CASELOAD_MOST(COACHING, PEOPLE),
    /** From registration until the application should be complete. */
    APPLICATION_DAYS(TIME, DAYS),
    /** From ready for the intake until the intake. */
    INTAKE_WORKING_DAYS(TIME, WORKING_DAYS),
    PRE_TRACK_MONTHS(TIME, MONTHS),
    /** The shortest work experience that counts without a reason (ST-15). */
    WORK_EXPERIENCE_MONTHS(TIME, MONTHS),
    /** From the start of training until the certificate (KPI-05, AMB-25). */
    CERTIFICATE_MONTHS(TIME, MONTHS),
    /** From the start of training until the two years are nearly over: a warning (AMB-25, ST-50). */
    DELAY_SOON_MONTHS(TIME, MONTHS),
    /** From the start of training until there is hardly time left: an urgent warning (AMB-25). */
    DELAY_URGENT_MONTHS(TIME, MONTHS),
    /** From the certificate until it is asked who still teaches (KPI-06). */
    STAYING_MONTHS(TIME, MONTHS),
    /** From a question until its answer. */
    ANSWER_QUESTION_WORKING_DAYS(TIME, WORKING_DAYS),
    /** Without signing in until an account closes (B24). */
    ACCOUNT_UNUSED_MONTHS(TIME, MONTHS),
    /** From telling somebody that their account closes until it does. */
    ACCOUNT_WARN_DAYS(TIME, DAYS),
    /** From what a candidate asks of the desk until the answer (13.6). */
    REQUEST_DAYS(TIME, DAYS),
    /** For how long somebody can take back their own stop (1.10). */
    STOP_UNDO_DAYS(TIME, DAYS),
    /** Whether the arithmetic test must be passed before work experience (AMB-05). */
    WISCAT_REQUIRED(ROUTE, YES_NO),
    /** From this hour mail goes that nobody is waiting for. */
    MAIL_FROM_HOUR(MAIL, HOUR_OF_DAY),
    /** And until this hour; not later than it begins means all day. */
    MAIL_UNTIL_HOUR(MAIL, HOUR_OF_DAY),
    /** From registering until somebody whose application is not complete is reminded, once. */
    REMIND_APPLICATION_WORKING_DAYS(MAIL, WORKING_DAYS),
    /** MR-01. */
    MATCH_COACH_ROOM(MATCHING, POINTS),
    /** MR-09. */
    MATCH_COACH_CONTENT(MATCHING, POINTS),
    /** MR-05. */
    MATCH_COACH_CONTINUITY(MATCHING, POINTS),
    /** MR-11. */
    MATCH_COACH_INDEPENDENT(MATCHING, POINTS),
    /** MR-10. */
    MATCH_COACH_INTERNAL(MATCHING, POINTS),
    /** MR-24. */
    MATCH_SCHOOL_FIT(MATCHING, POINTS),
    /** Section 3: from the person's postcode to the school. */
    MATCH_SCHOOL_DISTANCE(MATCHING, POINTS),
    /** MR-20, MR-21. */
    MATCH_SCHOOL_CLUSTER(MATCHING, POINTS),
    /** MR-19. */
    MATCH_SCHOOL_FREE(MATCHING, POINTS),
    /** Boards that train nobody yet come first. */
    MATCH_SCHOOL_NEW_BOARD(MATCHING, POINTS),
    /** MR-22. */
    MATCH_SCHOOL_OTHER_SCHOOL(MATCHING, POINTS),
    /** From where distance earns nothing any more. */
    MATCH_FARTHEST(MATCHING, KILOMETRES),
    /** MR-20. */
    CLUSTER_LEAST(MATCHING, PEOPLE),
    /** MR-20. */
    CLUSTER_MOST(MATCHING, PEOPLE),
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
    TARGET_COACHES_EXTERNAL(TARGET, PEOPLE),
    /** KPI-02. */
    TARGET_SHARE_PRE_TRACK(TARGET, PERCENT),
    /** KPI-03. */
    TARGET_SHARE_SUITABLE(TARGET, PERCENT),
    /** KPI-04. */
    TARGET_SHARE_STARTED(TARGET, PERCENT),
    /** KPI-05. */
    TARGET_SHARE_CERTIFIED(TARGET, PERCENT),
    /** KPI-06. */
    TARGET_SHARE_STAYING(TARGET, PERCENT),
    /** KPI-07: the mean mark of the survey at the end, out of ten. */
    TARGET_APPRECIATION(TARGET, MARK),
    /** From the end before the intake was decided until the person is forgotten (EX-01, EX-02). */
    RETENTION_NOT_STARTED(RETENTION, MONTHS),
    /** From a later end until the person is forgotten. */
    RETENTION_ENDED(RETENTION, MONTHS),
    /** From completion until the person is forgotten: who still teaches is asked in between (ST-60). */
    RETENTION_COMPLETED(RETENTION, MONTHS),
    /** From when somebody's last role here ended until they are forgotten. */
    RETENTION_STAFF(RETENTION, MONTHS),
    /** From a meeting until it is forgotten which guests came to it. */
    RETENTION_GUEST(RETENTION, MONTHS),
    /** From a meeting until it is forgotten what somebody needed to take part in it (8.6). */
    RETENTION_NEEDS(RETENTION, DAYS),
    /** From the end of the trajectory until the files are thrown away. */
    RETENTION_FILES(RETENTION, MONTHS),
    /** From when a mail was written until its copy is thrown away. */
    RETENTION_MAIL(RETENTION, MONTHS),
    /** How long it is known who did what and who looked (NF-16). */
    RETENTION_AUDIT(RETENTION, MONTHS);

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
        return switch (unit) {
            case YES_NO -> 1;
            case MARK -> 10;
            case HOUR_OF_DAY -> 24;
            case PERCENT -> 100;
            default -> HIGHEST;
        };
    }

    /** The smallest value that makes sense: what is kept is kept a month at least, who did what a year, and an account a month. */
    public int lowest() {
        if (this == ACCOUNT_UNUSED_MONTHS || this == ACCOUNT_WARN_DAYS) return 1;
        if (group != RETENTION) return 0;
        return this == RETENTION_AUDIT ? 12 : 1;
    }

    void requireSensible(int value) {
        if (value < lowest()) {
            throw new RuleViolation("programme.rule.norm-least", lowest());
        }
        if (value > highest()) {
            throw new RuleViolation("programme.rule.norm-value", highest());
        }
    }

    @Override
    public String labelKey() {
        return "programme.norm." + name();
    }
}
