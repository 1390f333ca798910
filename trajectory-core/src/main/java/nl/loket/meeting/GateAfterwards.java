package nl.loket.meeting;

import nl.loket.trajectory.TrajectoryDesk;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tries the gate of somebody for whom another one acted. After commit: nobody trips over the dossier of somebody they do not know, and no list over one of its dossiers. */
@Component
class GateAfterwards {

    private final TrajectoryDesk trajectories;

    GateAfterwards(TrajectoryDesk trajectories) {
        this.trajectories = trajectories;
    }

    @ApplicationModuleListener
    void on(MeetingEvent.MovedUp event) {
        trajectories.reconsider(event.trajectory());
    }

    @ApplicationModuleListener
    void on(MeetingEvent.Attended event) {
        trajectories.reconsider(event.trajectory());
    }
}
