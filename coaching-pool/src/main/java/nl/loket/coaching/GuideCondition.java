package nl.loket.coaching;

import java.util.Optional;
import nl.loket.trajectory.Gate;
import nl.loket.trajectory.GateCondition;
import nl.loket.trajectory.TrajectoryId;
import nl.loket.trajectory.Unmet;
import org.springframework.stereotype.Component;

/** GT-01, fifth: somebody guides this person; a stand-in counts (AMB-53). */
@Component
class GuideCondition implements GateCondition {

    private final Assignments assignments;

    GuideCondition(Assignments assignments) {
        this.assignments = assignments;
    }

    @Override
    public Gate gate() {
        return Gate.GT_01;
    }

    @Override
    public int number() {
        return 5;
    }

    @Override
    public String source() {
        return "ST-03";
    }

    @Override
    public Optional<Unmet> unmet(TrajectoryId trajectory) {
        return assignments.current(trajectory).isPresent()
                ? Optional.empty()
                : Optional.of(Unmet.of("coaching.unmet.guide", "gids"));
    }
}
