package nl.loket.trajectory;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.loket.shared.Labelled;
import org.jspecify.annotations.Nullable;

/** How far a trajectory is: the one thing about it that a person decides. Waiting, late and placed follow from dated facts. */
public enum TrajectoryStatus implements Labelled {
    REGISTERED(Phase.ORIENTATION),
    INTAKE_READY(Phase.ORIENTATION),
    PRE_TRACK(Phase.PRE_TRACK),
    WORK_EXPERIENCE(Phase.PRE_TRACK),
    SUITABILITY(Phase.PRE_TRACK),
    APPOINTMENT(Phase.PRE_TRACK),
    YEAR_ONE(Phase.TRAINING),
    YEAR_TWO(Phase.TRAINING),
    COMPETENCE(Phase.TRAINING),
    INDUCTION(Phase.INDUCTION),
    COMPLETED(null),
    ENDED(null);

    private final @Nullable Phase phase;

    TrajectoryStatus(@Nullable Phase phase) {
        this.phase = phase;
    }

    /** The phase on screen; none once it is over. */
    public Optional<Phase> phase() {
        return Optional.ofNullable(phase);
    }

    public boolean open() {
        return phase != null;
    }

    /** The gate that stands next on the route from here; none once it is over. */
    public Optional<Gate> gateAhead() {
        return Transition.from(this).stream()
                .map(Transition::gate)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** The statuses that are open, in the order of the route. */
    public static List<TrajectoryStatus> allOpen() {
        return Arrays.stream(values()).filter(TrajectoryStatus::open).toList();
    }

    @Override
    public String labelKey() {
        return "trajectory.status." + name();
    }
}
