package nl.loket.coaching;

import java.time.LocalDate;
import java.util.List;
import nl.loket.party.Relation;
import nl.loket.party.Relations;
import nl.loket.shared.Actor;
import nl.loket.shared.DateRange;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import org.springframework.stereotype.Component;

/** Guides and coaches stand around the people they guide, from the day they were given until the day it ends (NF-24). */
@Component
class CoachRelations implements Relations {

    private final Assignments assignments;

    CoachRelations(Assignments assignments) {
        this.assignments = assignments;
    }

    @Override
    public List<Relation> around(PersonId person) {
        return assignments.ofPerson(person).stream()
                .map(a -> new Relation(a.coach(), a.kind().relation(), new DateRange(a.from(), a.until())))
                .toList();
    }

    @Override
    public boolean relates(Actor actor, PersonId person, LocalDate on) {
        return actor.is(Role.COACH) && assignments.guides(actor.requirePerson(), person, on);
    }
}
