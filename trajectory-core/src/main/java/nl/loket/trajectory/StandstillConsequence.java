package nl.loket.trajectory;

import java.time.LocalDate;
import nl.loket.shared.Actor;
import nl.loket.shared.PersonId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Whoever leaves pauses and waits no more, nor asks to, in the same transaction. */
@Component
class StandstillConsequence implements Consequence {

    private final ObjectProvider<StandstillDesk> standstills;
    private final ObjectProvider<RequestDesk> requests;

    StandstillConsequence(ObjectProvider<StandstillDesk> standstills, ObjectProvider<RequestDesk> requests) {
        this.standstills = standstills;
        this.requests = requests;
    }

    @Override
    public void ended(Actor actor, TrajectoryId trajectory, PersonId person, LocalDate on) {
        standstills.getObject().closeAll(actor, trajectory);
        requests.getObject().closePauses(actor, trajectory);
    }
}
