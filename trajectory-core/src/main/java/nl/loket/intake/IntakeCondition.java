package nl.loket.intake;

import java.util.Optional;
import nl.loket.trajectory.Gate;
import nl.loket.trajectory.GateCondition;
import nl.loket.trajectory.TrajectoryId;
import nl.loket.trajectory.Unmet;
import org.springframework.stereotype.Component;

/** GT-02, first: the intake ended in a go (ST-09). */
@Component
class IntakeCondition implements GateCondition {

    private final Intakes intakes;
    private final Decisions decisions;

    IntakeCondition(Intakes intakes, Decisions decisions) {
        this.intakes = intakes;
        this.decisions = decisions;
    }

    @Override
    public Gate gate() {
        return Gate.GT_02;
    }

    @Override
    public int number() {
        return 1;
    }

    @Override
    public String source() {
        return "ST-09";
    }

    @Override
    public Optional<Unmet> unmet(TrajectoryId trajectory) {
        var go = intakes.latest(trajectory)
                .flatMap(i -> decisions.of(i.id()))
                .filter(d -> d.outcome() == IntakeOutcome.GO)
                .isPresent();
        return go ? Optional.empty() : Optional.of(Unmet.of("intake.unmet.decision", "intake"));
    }
}
