package nl.loket.demo;

import nl.loket.trajectory.TrajectoryStatus;

/** How far somebody of the demo comes by the opening day. */
enum Story {
    /** Registered, nothing more. */
    NEW(TrajectoryStatus.REGISTERED),
    /** Registered, and the next day again with the address of work: two dossiers of one person. */
    TWICE(TrajectoryStatus.REGISTERED),
    /** Did the self-scan. */
    SCAN(TrajectoryStatus.REGISTERED),
    /** Everything but the CV. */
    CV_LEFT(TrajectoryStatus.REGISTERED),
    /** Everything but the motivation, which is a draft. */
    MOTIVATION_LEFT(TrajectoryStatus.REGISTERED),
    /** Everything but the information meeting. */
    MEETING_LEFT(TrajectoryStatus.REGISTERED),
    /** Everything but the desk's look at a foreign diploma. */
    FOREIGN_LEFT(TrajectoryStatus.REGISTERED),
    /** Stopped after the self-scan; the tasks are overdue. */
    OVERDUE(TrajectoryStatus.REGISTERED),
    EX_01(TrajectoryStatus.REGISTERED),
    EX_02(TrajectoryStatus.REGISTERED),
    EX_07(TrajectoryStatus.REGISTERED),
    /** Ready for the intake; nobody planned it yet, in time. */
    READY(TrajectoryStatus.INTAKE_READY),
    /** Ready with a foreign diploma that was verified. */
    READY_FOREIGN(TrajectoryStatus.INTAKE_READY),
    /** Ready, and planning the intake is overdue. */
    PLAN_OVERDUE(TrajectoryStatus.INTAKE_READY),
    INTAKE_TODAY(TrajectoryStatus.INTAKE_READY),
    INTAKE_THIS_WEEK(TrajectoryStatus.INTAKE_READY),
    INTAKE_NEXT_WEEK(TrajectoryStatus.INTAKE_READY),
    /** The intake is planned on the opening day, before the doors open: the newest mail. */
    PLANNED_THIS_MORNING(TrajectoryStatus.INTAKE_READY),
    /** The intake was held, no report yet: overdue. */
    HELD(TrajectoryStatus.INTAKE_READY),
    /** The intermediary reported, the coach did not. */
    HALF_REPORTED(TrajectoryStatus.INTAKE_READY),
    /** Both reported, the decision waits. */
    REPORTED(TrajectoryStatus.INTAKE_READY),
    NOT_NOW(TrajectoryStatus.INTAKE_READY),
    /** Not now, and the day to look again has come. */
    NOT_NOW_OVER(TrajectoryStatus.INTAKE_READY),
    OTHER_ROUTE(TrajectoryStatus.INTAKE_READY),
    EX_03(TrajectoryStatus.INTAKE_READY),
    /** In the pre-track. */
    GO(TrajectoryStatus.PRE_TRACK),
    EX_04(TrajectoryStatus.PRE_TRACK),
    /** At a school for the work experience. */
    WORKING(TrajectoryStatus.WORK_EXPERIENCE),
    EX_05(TrajectoryStatus.WORK_EXPERIENCE),
    SUITABILITY(TrajectoryStatus.SUITABILITY),
    EX_06(TrajectoryStatus.SUITABILITY),
    APPOINTMENT(TrajectoryStatus.APPOINTMENT),
    YEAR_ONE(TrajectoryStatus.YEAR_ONE),
    /** Stops in the second half of year one. */
    EX_10(TrajectoryStatus.YEAR_ONE),
    /** Stops within three months. */
    EX_10_SOON(TrajectoryStatus.YEAR_ONE),
    YEAR_TWO(TrajectoryStatus.YEAR_TWO),
    /** Stops in year two. */
    EX_10_LATER(TrajectoryStatus.YEAR_TWO),
    COMPETENCE(TrajectoryStatus.COMPETENCE),
    INDUCTION(TrajectoryStatus.INDUCTION),
    COMPLETED(TrajectoryStatus.COMPLETED);

    private final TrajectoryStatus furthest;

    Story(TrajectoryStatus furthest) {
        this.furthest = furthest;
    }

    /** Whether they come as far as that status, or further. */
    boolean reaches(TrajectoryStatus status) {
        return furthest.ordinal() >= status.ordinal();
    }

    /** Whether everything for the intake came in. */
    boolean ready() {
        return reaches(TrajectoryStatus.INTAKE_READY);
    }

    /** Whether the intake was held, both reported, and it was decided. */
    boolean decided() {
        return reaches(TrajectoryStatus.PRE_TRACK)
                || this == NOT_NOW
                || this == NOT_NOW_OVER
                || this == OTHER_ROUTE
                || this == EX_03;
    }

    /** Whether they stop during the training. */
    boolean stops() {
        return this == EX_10 || this == EX_10_SOON || this == EX_10_LATER;
    }
}
