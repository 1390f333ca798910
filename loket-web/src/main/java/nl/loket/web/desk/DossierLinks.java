package nl.loket.web.desk;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.loket.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where the dossiers of people are: of who has had two, the latest. */
@Component
class DossierLinks {

    private final JdbcClient jdbc;

    DossierLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<PersonId, String> of(Collection<PersonId> people) {
        var links = new HashMap<PersonId, String>();
        jdbc.sql("""
                        select distinct on (person_id) person_id, trajectory_id from core.person_card
                        where person_id = any(:ids) order by person_id, registered_on desc, trajectory_id""")
                .param("ids", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(row -> {
                    links.put(
                            new PersonId(row.getObject("person_id", UUID.class)),
                            "/loket/mensen/" + row.getObject("trajectory_id", UUID.class));
                });
        return links;
    }
}
