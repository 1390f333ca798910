package nl.loket.demo;

/** How far somebody of the demo comes by the opening day. */
enum Story {
    /** Registered, nothing more. */
    NEW,
    /** Did the self-scan. */
    SCAN,
    /** Everything but the CV. */
    CV_LEFT,
    /** Everything but the motivation, which is a draft. */
    MOTIVATION_LEFT,
    /** Everything but the information meeting. */
    MEETING_LEFT,
    /** Everything but the desk's look at a foreign diploma. */
    FOREIGN_LEFT,
    /** Stopped after the self-scan; the tasks are overdue. */
    OVERDUE,
    /** Ready for the intake; nobody planned it yet, in time. */
    READY,
    /** Ready with a foreign diploma that was verified. */
    READY_FOREIGN,
    /** Ready, and planning the intake is overdue. */
    PLAN_OVERDUE,
    INTAKE_TODAY,
    INTAKE_THIS_WEEK,
    INTAKE_NEXT_WEEK,
    /** The intake is planned on the opening day, before the doors open: the newest mail. */
    PLANNED_THIS_MORNING,
    /** The intake was held, no report yet: overdue. */
    HELD,
    /** The intermediary reported, the coach did not. */
    HALF_REPORTED,
    /** Both reported, the decision waits. */
    REPORTED,
    GO,
    NOT_NOW,
    /** Not now, and the day to look again has come. */
    NOT_NOW_OVER,
    OTHER_ROUTE,
    EX_01,
    EX_02,
    EX_03,
    EX_04,
    EX_07,
    EX_10,
    YEAR_TWO,
    COMPETENCE,
    INDUCTION,
    COMPLETED;

    /** Whether the intake was held and both reported. */
    boolean decided() {
        return ordinal() >= GO.ordinal() && this != EX_01 && this != EX_02 && this != EX_07;
    }

    /** Whether everything for the intake came in. */
    boolean ready() {
        return ordinal() >= READY.ordinal() && this != EX_01 && this != EX_02 && this != EX_07;
    }

    /** Whether the person works and learns, or did. */
    boolean trained() {
        return ordinal() >= EX_10.ordinal();
    }
}
