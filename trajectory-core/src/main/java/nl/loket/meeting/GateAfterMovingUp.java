package nl.loket.meeting;

import nl.loket.trajectory.TrajectoryDesk;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tries the gate of who moved up. After commit: whoever gave up a place must not trip over the dossier of somebody they do not know. */
@Component
class GateAfterMovingUp {

    private final TrajectoryDesk trajectories;

    GateAfterMovingUp(TrajectoryDesk trajectories) {
        this.trajectories = trajectories;
    }

    @ApplicationModuleListener
    void on(MeetingEvent.MovedUp event) {
        trajectories.reconsider(event.trajectory());
    }
}
