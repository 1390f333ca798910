package nl.loket.trajectory;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** GT-02, second: the route advised is side entry in the profession; other routes are a referral (EX-07, AMB-01). */
@Component
class RouteCondition implements GateCondition {

    private final Trajectories trajectories;

    RouteCondition(Trajectories trajectories) {
        this.trajectories = trajectories;
    }

    @Override
    public Gate gate() {
        return Gate.GT_02;
    }

    @Override
    public int number() {
        return 2;
    }

    @Override
    public String source() {
        return "ST-10";
    }

    @Override
    public Optional<Unmet> unmet(TrajectoryId id) {
        return trajectories
                .findById(id)
                .map(Trajectory::view)
                .filter(t -> t.route() != Route.ZIB)
                .map(t -> Unmet.of("trajectory.unmet.route", "intake", t.route()));
    }
}
