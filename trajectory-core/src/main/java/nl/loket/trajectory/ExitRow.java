package nl.loket.trajectory;

import static nl.loket.trajectory.ExitReason.ALREADY_QUALIFIED;
import static nl.loket.trajectory.ExitReason.DIPLOMA_TOO_LOW;
import static nl.loket.trajectory.ExitReason.EXPECTATIONS;
import static nl.loket.trajectory.ExitReason.INSUFFICIENT_GUIDANCE;
import static nl.loket.trajectory.ExitReason.MOTIVATION;
import static nl.loket.trajectory.ExitReason.OTHER;
import static nl.loket.trajectory.ExitReason.OTHER_FUNCTION;
import static nl.loket.trajectory.ExitReason.OTHER_ROUTE;
import static nl.loket.trajectory.ExitReason.OTHER_SECTOR;
import static nl.loket.trajectory.ExitReason.OUTSIDE_AMSTERDAM;
import static nl.loket.trajectory.ExitReason.PERSONAL;
import static nl.loket.trajectory.ExitReason.PROGRAMME_DISAPPOINTS;
import static nl.loket.trajectory.ExitReason.SUITABILITY_FAILED;
import static nl.loket.trajectory.ExitReason.TOO_HEAVY;
import static nl.loket.trajectory.ExitReason.WAITING_TIME;
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
import nl.loket.shared.Labelled;

/** The ways out of a trajectory (section 2.5), each with the statuses it can happen in and the reasons that go with it. */
public enum ExitRow implements Labelled {
    /** Not eligible. */
    EX_01(
            EnumSet.of(REGISTERED, INTAKE_READY),
            List.of(DIPLOMA_TOO_LOW, ALREADY_QUALIFIED, OTHER_SECTOR, OTHER_FUNCTION, OUTSIDE_AMSTERDAM)),
    /** Chose otherwise after the honest story or the self-scan: a good outcome. */
    EX_02(
            EnumSet.of(REGISTERED, INTAKE_READY),
            List.of(
                    EXPECTATIONS,
                    TOO_HEAVY,
                    OTHER_ROUTE,
                    OTHER_SECTOR,
                    OTHER_FUNCTION,
                    OUTSIDE_AMSTERDAM,
                    WAITING_TIME,
                    PERSONAL,
                    OTHER)),
    /** Rejected at intake. */
    EX_03(EnumSet.of(INTAKE_READY), List.of(MOTIVATION, SUITABILITY_FAILED, TOO_HEAVY, EXPECTATIONS)),
    /** Withdraws in the pre-track. */
    EX_04(
            EnumSet.of(PRE_TRACK, WORK_EXPERIENCE, SUITABILITY, APPOINTMENT),
            List.of(
                    EXPECTATIONS,
                    TOO_HEAVY,
                    INSUFFICIENT_GUIDANCE,
                    SUITABILITY_FAILED,
                    WAITING_TIME,
                    OTHER_ROUTE,
                    PERSONAL,
                    OTHER)),
    /** Work experience shows not suitable. */
    EX_05(EnumSet.of(WORK_EXPERIENCE), List.of(SUITABILITY_FAILED, MOTIVATION, EXPECTATIONS, TOO_HEAVY, OTHER)),
    /** Suitability not passed. */
    EX_06(EnumSet.of(SUITABILITY), List.of(SUITABILITY_FAILED, TOO_HEAVY, INSUFFICIENT_GUIDANCE, OTHER)),
    /** Another route fits better. */
    EX_07(
            EnumSet.of(REGISTERED, INTAKE_READY, PRE_TRACK, WORK_EXPERIENCE, SUITABILITY, APPOINTMENT),
            List.of(OTHER_ROUTE, EXPECTATIONS, TOO_HEAVY, WAITING_TIME, PERSONAL, OTHER)),
    /** Stops early during training. */
    EX_10(
            EnumSet.of(YEAR_ONE, YEAR_TWO, COMPETENCE, INDUCTION),
            List.of(
                    PROGRAMME_DISAPPOINTS,
                    TOO_HEAVY,
                    EXPECTATIONS,
                    INSUFFICIENT_GUIDANCE,
                    SUITABILITY_FAILED,
                    OUTSIDE_AMSTERDAM,
                    PERSONAL,
                    OTHER));

    private final Set<TrajectoryStatus> from;

    private final List<ExitReason> reasons;

    ExitRow(Set<TrajectoryStatus> from, List<ExitReason> reasons) {
        this.from = from;
        this.reasons = reasons;
    }

    public boolean possibleIn(TrajectoryStatus status) {
        return from.contains(status);
    }

    /** The exits that can happen in this status, in the order of the requirements. */
    public static List<ExitRow> possibleExits(TrajectoryStatus status) {
        return Arrays.stream(values()).filter(e -> e.possibleIn(status)).toList();
    }

    /** The reasons that go with it, the likeliest first: so that the counts mean something. */
    public List<ExitReason> reasons() {
        return reasons;
    }

    /** Whether only the decision on an intake brings it about, with a talk before it and feedback with it. */
    public boolean onlyAfterIntake() {
        return this == EX_03;
    }

    /** As the requirements write it: EX-03. */
    public String id() {
        return name().replace('_', '-');
    }

    @Override
    public String labelKey() {
        return "trajectory.exit." + name();
    }
}
