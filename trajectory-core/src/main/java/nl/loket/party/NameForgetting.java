package nl.loket.party;

import java.time.Clock;
import java.time.LocalDate;
import nl.loket.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The name becomes that of nobody; the day is kept, so that lists leave them out and nobody is forgotten twice. */
@Component
class NameForgetting implements Forgetting {

    private final JdbcClient jdbc;
    private final Clock clock;

    NameForgetting(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void forget(PersonId person) {
        jdbc.sql("""
                        update core.person set given_name = 'N.', family_name = 'N.', language = 'nl', forgotten_on = :today, version = version + 1
                        where id = :person""")
                .param("today", LocalDate.now(clock))
                .param("person", person.value())
                .update();
    }
}
