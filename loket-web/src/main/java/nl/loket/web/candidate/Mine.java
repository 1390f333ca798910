package nl.loket.web.candidate;

import nl.loket.shared.Actor;
import nl.loket.shared.NotFound;
import nl.loket.trajectory.TrajectoryDesk;
import nl.loket.trajectory.TrajectoryId;
import nl.loket.trajectory.TrajectoryView;
import org.springframework.stereotype.Component;

/** The trajectory of whoever is signed in: pages of a candidate name no trajectory in their address. */
@Component
class Mine {

    private final TrajectoryDesk trajectories;

    Mine(TrajectoryDesk trajectories) {
        this.trajectories = trajectories;
    }

    TrajectoryView trajectory(Actor actor) {
        var person = actor.requirePerson();
        return trajectories.latestOf(person).orElseThrow(() -> new NotFound("trajectory of " + person));
    }

    TrajectoryId id(Actor actor) {
        return trajectory(actor).id();
    }
}
