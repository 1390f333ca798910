package nl.loket.party;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.loket.shared.PersonId;
import org.springframework.data.repository.Repository;

interface People extends Repository<Person, PersonId> {

    Person saveAndFlush(Person person);

    Optional<Person> findById(PersonId id);

    List<Person> findAllByIdIn(Collection<PersonId> ids);
}
