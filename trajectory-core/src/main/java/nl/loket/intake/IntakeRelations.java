package nl.loket.intake;

import java.time.LocalDate;
import java.util.List;
import nl.loket.party.Relation;
import nl.loket.party.Relations;
import nl.loket.shared.Actor;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import org.springframework.stereotype.Component;

/** The coach who sits at an intake may see that person until the decision, also when they are not the guide (AMB-07, AMB-53). */
@Component
class IntakeRelations implements Relations {

    private final Intakes intakes;

    IntakeRelations(Intakes intakes) {
        this.intakes = intakes;
    }

    /** Nobody: the panel stands on the intake itself, the circle is for those who stay. */
    @Override
    public List<Relation> around(PersonId person) {
        return List.of();
    }

    @Override
    public boolean relates(Actor actor, PersonId person, LocalDate on) {
        return actor.is(Role.COACH) && intakes.sitsWith(actor.requirePerson(), person);
    }
}
