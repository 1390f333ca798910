package nl.loket.trajectory;

import static nl.loket.shared.Role.CANDIDATE;
import static nl.loket.shared.Role.COACH;
import static nl.loket.shared.Role.INTERMEDIARY;
import static nl.loket.shared.Role.SCHOOL_HEAD;
import static nl.loket.trajectory.TrajectoryStatus.APPOINTMENT;
import static nl.loket.trajectory.TrajectoryStatus.COMPETENCE;
import static nl.loket.trajectory.TrajectoryStatus.INDUCTION;
import static nl.loket.trajectory.TrajectoryStatus.INTAKE_READY;
import static nl.loket.trajectory.TrajectoryStatus.PRE_TRACK;
import static nl.loket.trajectory.TrajectoryStatus.REGISTERED;
import static nl.loket.trajectory.TrajectoryStatus.SUITABILITY;
import static nl.loket.trajectory.TrajectoryStatus.WORK_EXPERIENCE;
import static nl.loket.trajectory.TrajectoryStatus.YEAR_ONE;
import static nl.loket.trajectory.TrajectoryStatus.YEAR_TWO;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.loket.shared.Actor;
import nl.loket.shared.Labelled;
import nl.loket.shared.NotAllowed;
import nl.loket.shared.Role;
import nl.loket.shared.RuleViolation;

/**
 * The steps of section 2.3 that can be recorded on a dossier: each with the statuses it belongs to, and the roles of its Actor column that
 * have pages here. The desk records any of them at any time, naming who did it when it was not the desk.
 */
public enum Step implements Labelled {
    ST_04(REGISTERED, INTAKE_READY, CANDIDATE),
    ST_05(REGISTERED, INTAKE_READY, CANDIDATE),
    ST_06(REGISTERED, PRE_TRACK, CANDIDATE),
    ST_09(INTAKE_READY, INTAKE_READY, INTERMEDIARY),
    ST_10(INTAKE_READY, INTAKE_READY, INTERMEDIARY),
    ST_11(PRE_TRACK, PRE_TRACK, CANDIDATE),
    ST_12(PRE_TRACK, PRE_TRACK, CANDIDATE),
    ST_13(PRE_TRACK, PRE_TRACK),
    ST_15(WORK_EXPERIENCE, WORK_EXPERIENCE, CANDIDATE, SCHOOL_HEAD, COACH),
    ST_18(WORK_EXPERIENCE, WORK_EXPERIENCE, CANDIDATE, COACH),
    /** The coach was consulted on the moment of the suitability assessment (GT-04, third condition). */
    COACH_CONSULTED(WORK_EXPERIENCE, WORK_EXPERIENCE, COACH, INTERMEDIARY),
    ST_19(SUITABILITY, SUITABILITY),
    /** The profile of prior competences that the suitability assessment yields (GT-05). */
    PROFILE(SUITABILITY, SUITABILITY),
    ST_23(APPOINTMENT, APPOINTMENT),
    ST_24(APPOINTMENT, APPOINTMENT, CANDIDATE, SCHOOL_HEAD),
    ST_25(APPOINTMENT, APPOINTMENT, CANDIDATE),
    ST_27(APPOINTMENT, YEAR_ONE),
    /** Announced and introduced in the team. */
    ST_29(APPOINTMENT, YEAR_ONE, SCHOOL_HEAD),
    ST_30(APPOINTMENT, YEAR_ONE, SCHOOL_HEAD, CANDIDATE),
    ST_32(YEAR_ONE, YEAR_ONE, SCHOOL_HEAD),
    /** The duo colleague is named (GT-06, MR-30): a school may do so as soon as it confirms a training place. */
    DUO_NAMED(WORK_EXPERIENCE, COMPETENCE, SCHOOL_HEAD),
    /** How the coaching goes was agreed on. */
    ST_36(YEAR_ONE, YEAR_TWO, CANDIDATE, COACH),
    ST_39(YEAR_ONE, YEAR_TWO, CANDIDATE, COACH),
    ST_49(YEAR_ONE, YEAR_TWO, CANDIDATE, COACH),
    /** What is agreed on when training takes longer than two years (EX-11, ST-50). */
    DELAY_AGREED(YEAR_ONE, COMPETENCE, COACH),
    /** The result of the competence assessment (EX-12). */
    ST_51(COMPETENCE, COMPETENCE),
    ST_52(COMPETENCE, COMPETENCE),
    ST_55(INDUCTION, INDUCTION, COACH),
    ST_56(YEAR_TWO, INDUCTION, SCHOOL_HEAD),
    /** A talk with the manager, every other month (AMB-55). */
    ST_57(INDUCTION, INDUCTION, SCHOOL_HEAD),
    /** The evaluation of the whole: the person with the intermediary, the coach if they like (AMB-54). */
    ST_58(INDUCTION, INDUCTION, CANDIDATE, COACH, INTERMEDIARY);

    /** These come about on a page of their own. */
    private static final Set<Step> ELSEWHERE = EnumSet.of(ST_04, ST_05, ST_06, ST_09, ST_10);

    private final Set<TrajectoryStatus> in;
    private final Set<Role> by;

    Step(TrajectoryStatus first, TrajectoryStatus last, Role... by) {
        this.in = EnumSet.range(first, last);
        this.by = Set.of(by);
    }

    /** What somebody in this role may record of a person in that status, in the order of the route. */
    public static List<Step> recordableBy(Role role, TrajectoryStatus status) {
        return Arrays.stream(values())
                .filter(step -> step.by.contains(role) && step.in.contains(status) && !ELSEWHERE.contains(step))
                .toList();
    }

    /** Whether it is a talk that returns: one that was not held needs a reason. */
    public boolean isTalk() {
        return this == ST_39 || this == ST_57;
    }

    /** Whether the role is one of those whose step it is. */
    public boolean isOf(Role role) {
        return by.contains(role);
    }

    /**
     * Lets those pass who may record it on a person in that status.
     *
     * @throws NotAllowed if it is not a step of the actor's role
     * @throws RuleViolation if the person is elsewhere on the route
     */
    void requireRecordable(Actor actor, TrajectoryStatus status) {
        if (actor.isSystem() || actor.is(INTERMEDIARY)) {
            return;
        }
        if (by.stream().noneMatch(actor::is)) {
            throw new NotAllowed(actor, "record " + this);
        }
        if (!in.contains(status) && !ELSEWHERE.contains(this)) {
            throw new RuleViolation("trajectory.rule.step-not-here", this, status);
        }
    }

    /** As the requirements write it, for the steps that have a row of their own: ST-32. */
    public String id() {
        return name().replace('_', '-');
    }

    @Override
    public String labelKey() {
        return "trajectory.step." + name();
    }
}
