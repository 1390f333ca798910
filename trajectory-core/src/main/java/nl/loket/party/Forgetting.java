package nl.loket.party;

import java.util.List;
import nl.loket.shared.PersonId;

/**
 * Lets an area forget what it keeps of a person. Implemented as beans by the areas that own such data, and called in one transaction when the
 * person's time has come: dates and counts may stay, what leads to the person or says something in words may not.
 */
public interface Forgetting {

    /** What of this area still waits for somebody: hours to approve, mail to send. */
    default List<Hold> holds(PersonId person) {
        return List.of();
    }

    void forget(PersonId person);
}
