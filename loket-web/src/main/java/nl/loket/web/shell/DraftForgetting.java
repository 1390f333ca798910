package nl.loket.web.shell;

import nl.loket.party.Forgetting;
import nl.loket.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What somebody half filled in goes with them. */
@Component
class DraftForgetting implements Forgetting {

    private final JdbcClient jdbc;

    DraftForgetting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void forget(PersonId person) {
        jdbc.sql("delete from web.wizard_draft where owner = :person")
                .param("person", person.value())
                .update();
    }
}
