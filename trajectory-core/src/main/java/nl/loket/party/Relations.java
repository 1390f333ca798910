package nl.loket.party;

import java.time.LocalDate;
import java.util.List;
import nl.loket.shared.Actor;
import nl.loket.shared.PersonId;

/** Who stands in which role around a person. Implemented as beans by the areas that own such relations; the circle is their union, stored nowhere. */
public interface Relations {

    /** Everyone this area knows around the person, past and present. */
    List<Relation> around(PersonId person);

    /** Whether the actor, in the role they act in, stands in such a relation to the person on that day. */
    boolean relates(Actor actor, PersonId person, LocalDate on);
}
