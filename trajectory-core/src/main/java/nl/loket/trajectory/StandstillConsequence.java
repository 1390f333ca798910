package nl.loket.trajectory;

import java.time.LocalDate;
import nl.loket.shared.Actor;
import nl.loket.shared.PersonId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Whoever leaves pauses and waits no more, in the same transaction. */
@Component
class StandstillConsequence implements Consequence {

    private final ObjectProvider<StandstillDesk> standstills;

    StandstillConsequence(ObjectProvider<StandstillDesk> standstills) {
        this.standstills = standstills;
    }

    @Override
    public void ended(Actor actor, TrajectoryId trajectory, PersonId person, LocalDate on) {
        standstills.getObject().closeAll(actor, trajectory);
    }
}
