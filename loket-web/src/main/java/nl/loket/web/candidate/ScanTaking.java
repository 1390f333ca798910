package nl.loket.web.candidate;

import nl.loket.candidate.ApplicationDesk;
import nl.loket.shared.Actor;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import nl.loket.trajectory.TrajectoryDesk;
import nl.loket.trajectory.TrajectoryStatus;
import nl.loket.trajectory.TrajectoryView;
import org.springframework.stereotype.Component;

/** Takes along what a visitor answered before they registered, if they chose so and did no self-scan since. */
@Component
class ScanTaking {

    private final TrajectoryDesk trajectories;
    private final ApplicationDesk applications;

    ScanTaking(TrajectoryDesk trajectories, ApplicationDesk applications) {
        this.trajectories = trajectories;
        this.applications = applications;
    }

    boolean into(PersonId person, VisitorScan scan) {
        var whole = scan.whole();
        if (!scan.along() || whole.isEmpty()) {
            return false;
        }
        var self = Actor.of(person, Role.CANDIDATE);
        var trajectory = trajectories
                .latestOf(person)
                .filter(t -> t.status() == TrajectoryStatus.REGISTERED)
                .map(TrajectoryView::id)
                .filter(id -> applications.of(self, id).scan() == null);
        trajectory.ifPresent(id -> applications.scan(self, id, whole.get()));
        return trajectory.isPresent();
    }
}
