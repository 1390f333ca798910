package nl.loket.trajectory;

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

/** The ways out of a trajectory (section 2.5), each with the statuses it can happen in. */
public enum ExitRow implements Labelled {
    /** Not eligible. */
    EX_01(EnumSet.of(REGISTERED, INTAKE_READY)),
    /** Chose otherwise after the honest story or the self-scan: a good outcome. */
    EX_02(EnumSet.of(REGISTERED, INTAKE_READY)),
    /** Rejected at intake. */
    EX_03(EnumSet.of(INTAKE_READY)),
    /** Withdraws in the pre-track. */
    EX_04(EnumSet.of(PRE_TRACK, WORK_EXPERIENCE, SUITABILITY, APPOINTMENT)),
    /** Work experience shows not suitable. */
    EX_05(EnumSet.of(WORK_EXPERIENCE)),
    /** Suitability not passed. */
    EX_06(EnumSet.of(SUITABILITY)),
    /** Another route fits better. */
    EX_07(EnumSet.of(REGISTERED, INTAKE_READY, PRE_TRACK, WORK_EXPERIENCE, SUITABILITY, APPOINTMENT)),
    /** Stops early during training. */
    EX_10(EnumSet.of(YEAR_ONE, YEAR_TWO, COMPETENCE, INDUCTION));

    private final Set<TrajectoryStatus> from;

    ExitRow(Set<TrajectoryStatus> from) {
        this.from = from;
    }

    public boolean possibleIn(TrajectoryStatus status) {
        return from.contains(status);
    }

    /** The exits that can happen in this status, in the order of the requirements. */
    public static List<ExitRow> possibleExits(TrajectoryStatus status) {
        return Arrays.stream(values()).filter(e -> e.possibleIn(status)).toList();
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
