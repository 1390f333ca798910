package nl.loket.trajectory;

import static nl.loket.trajectory.TrajectoryStatus.APPOINTMENT;
import static nl.loket.trajectory.TrajectoryStatus.COMPETENCE;
import static nl.loket.trajectory.TrajectoryStatus.COMPLETED;
import static nl.loket.trajectory.TrajectoryStatus.INDUCTION;
import static nl.loket.trajectory.TrajectoryStatus.INTAKE_READY;
import static nl.loket.trajectory.TrajectoryStatus.PRE_TRACK;
import static nl.loket.trajectory.TrajectoryStatus.REGISTERED;
import static nl.loket.trajectory.TrajectoryStatus.SUITABILITY;
import static nl.loket.trajectory.TrajectoryStatus.WORK_EXPERIENCE;
import static nl.loket.trajectory.TrajectoryStatus.YEAR_ONE;
import static nl.loket.trajectory.TrajectoryStatus.YEAR_TWO;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One step a trajectory may take. This list is all there is: what is not in it cannot happen. Ending and undoing stand apart, see {@link Trajectory}.
 *
 * @param gate the gate that must be open, null for the way back of EX-12
 * @param needsReason whether the one who decides must say why
 */
record Transition(
        TrajectoryStatus from,
        TrajectoryStatus to,
        @Nullable Gate gate,
        boolean needsReason) {

    static final List<Transition> ALL = List.of(
            through(Gate.GT_01, REGISTERED, INTAKE_READY),
            through(Gate.GT_02, INTAKE_READY, PRE_TRACK),
            through(Gate.GT_03, PRE_TRACK, WORK_EXPERIENCE),
            through(Gate.GT_04, WORK_EXPERIENCE, SUITABILITY),
            through(Gate.GT_05, SUITABILITY, APPOINTMENT),
            through(Gate.GT_06, APPOINTMENT, YEAR_ONE),
            through(Gate.GT_07, YEAR_ONE, YEAR_TWO),
            through(Gate.GT_08, YEAR_ONE, COMPETENCE),
            through(Gate.GT_08, YEAR_TWO, COMPETENCE),
            through(Gate.GT_09, COMPETENCE, INDUCTION),
            through(Gate.GT_10, INDUCTION, COMPLETED),
            new Transition(COMPETENCE, YEAR_TWO, null, true));

    private static Transition through(Gate gate, TrajectoryStatus from, TrajectoryStatus to) {
        return new Transition(from, to, gate, false);
    }

    static List<Transition> from(TrajectoryStatus status) {
        return ALL.stream().filter(t -> t.from == status).toList();
    }

    static Optional<Transition> of(TrajectoryStatus from, TrajectoryStatus to) {
        return ALL.stream().filter(t -> t.from == from && t.to == to).findFirst();
    }
}
