package nl.loket.web.shell;

import nl.loket.party.Forgetting;
import nl.loket.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which columns somebody wanted to see goes with them. */
@Component
class ColumnForgetting implements Forgetting {

    private final JdbcClient jdbc;

    ColumnForgetting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void forget(PersonId person) {
        jdbc.sql("delete from web.hidden_column where owner = :person")
                .param("person", person.value())
                .update();
    }
}
