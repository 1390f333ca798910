package nl.loket.candidate;

import java.time.LocalDate;
import nl.loket.shared.Actor;
import nl.loket.shared.PersonId;
import nl.loket.trajectory.Consequence;
import nl.loket.trajectory.TrajectoryId;
import org.springframework.stereotype.Component;

/** Stands where the assignment of guides stands in the portal, and can be made to fail. */
@Component
class StumblingGuide implements Consequence {

    volatile boolean stumbles;

    @Override
    public void opened(Actor actor, TrajectoryId trajectory, PersonId person, LocalDate on) {
        if (stumbles) {
            throw new IllegalStateException("no guide");
        }
    }
}
