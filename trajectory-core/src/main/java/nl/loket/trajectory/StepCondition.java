package nl.loket.trajectory;

import java.util.Optional;
import java.util.Set;

/** A condition that a step record meets: the step's last record has one of the outcomes that count. */
record StepCondition(StepDesk steps, Gate gate, int number, String source, Step step, Set<StepOutcome> enough)
        implements GateCondition {

    @Override
    public Optional<Unmet> unmet(TrajectoryId trajectory) {
        var met = steps.last(trajectory, step)
                .filter(r -> enough.contains(r.outcome()))
                .isPresent();
        return met ? Optional.empty() : Optional.of(Unmet.of("trajectory.unmet.step", "stappen?stap=" + step, step));
    }
}
