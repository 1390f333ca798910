package nl.loket.demo;

import nl.loket.party.Forgetting;
import nl.loket.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Nobody can be somebody who was forgotten. */
@Component
class PersonaForgetting implements Forgetting {

    private final JdbcClient jdbc;

    PersonaForgetting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void forget(PersonId person) {
        jdbc.sql("delete from web.persona where person_id = :person")
                .param("person", person.value())
                .update();
    }
}
