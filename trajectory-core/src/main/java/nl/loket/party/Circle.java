package nl.loket.party;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.loket.shared.Actor;
import nl.loket.shared.NotFound;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people around a person, and the one question every desk asks: is this one of yours? */
@Service
@Transactional(readOnly = true)
public class Circle {

    private final ObjectProvider<Relations> relations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Circle(ObjectProvider<Relations> relations, ApplicationEventPublisher events, Clock clock) {
        this.relations = relations;
        this.events = events;
        this.clock = clock;
    }

    /** Somebody was let through to a person: told at once, in the same call, to whoever keeps the log of who looked. */
    public record Admitted(Actor actor, PersonId person) {}

    /** Lets the system, the person and those who stand around them today pass; to everyone else the person does not exist (404). */
    public void require(Actor actor, PersonId person) {
        if (!admits(actor, person)) {
            throw new NotFound("person " + person + " for " + actor);
        }
        events.publishEvent(new Admitted(actor, person));
    }

    public boolean admits(Actor actor, PersonId person) {
        if (actor.isSystem()) {
            return true;
        }
        if (actor.is(Role.CANDIDATE)) {
            return actor.is(person);
        }
        var today = LocalDate.now(clock);
        return relations.stream().anyMatch(r -> r.relates(actor, person, today));
    }

    /** Who stands around this person today. */
    public List<Relation> of(PersonId person) {
        var today = LocalDate.now(clock);
        return relations.stream()
                .flatMap(r -> r.around(person).stream())
                .filter(r -> r.period().contains(today))
                .toList();
    }
}
