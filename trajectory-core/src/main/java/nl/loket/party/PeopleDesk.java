package nl.loket.party;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import nl.loket.shared.NotFound;
import nl.loket.shared.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Knows people by name and language. Who may ask for whom is decided by the area that asks: a name alone says nothing of a dossier. */
@Service
@Transactional
public class PeopleDesk {

    private final People people;

    PeopleDesk(People people) {
        this.people = people;
    }

    /** @param language {@code nl} or {@code en} */
    public PersonId add(PersonName name, String language) {
        var id = PersonId.create();
        people.saveAndFlush(new Person(id, name, language)); // others refer to it by plain SQL in the same transaction
        return id;
    }

    /** Nobody else corrects what we know of this person until the transaction ends. */
    public void lock(PersonId id) {
        people.lock(id).orElseThrow(() -> new NotFound("person " + id));
    }

    public void rename(PersonId id, PersonName name) {
        known(id).rename(name);
    }

    /** From now on we write to this person in that language. */
    public void speak(PersonId id, String language) {
        known(id).speak(language);
    }

    @Transactional(readOnly = true)
    public PersonView person(PersonId id) {
        return known(id).view();
    }

    /** The full names of all these people at once, for lists; whoever is not known is left out. */
    @Transactional(readOnly = true)
    public Map<PersonId, String> names(Collection<PersonId> ids) {
        return people.findAllByIdIn(ids).stream()
                .map(Person::view)
                .collect(
                        Collectors.toMap(PersonView::id, person -> person.name().full()));
    }

    private Person known(PersonId id) {
        return people.findById(id).orElseThrow(() -> new NotFound("person " + id));
    }
}
