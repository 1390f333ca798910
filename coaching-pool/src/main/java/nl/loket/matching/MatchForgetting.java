package nl.loket.matching;

import nl.loket.party.Forgetting;
import nl.loket.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What somebody brought and wanted goes, with every reason a choice was made for. */
@Component
class MatchForgetting implements Forgetting {

    private final JdbcClient jdbc;

    MatchForgetting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void forget(PersonId person) {
        jdbc.sql("select coaching.forget_choices(:person)")
                .param("person", person.value())
                .query()
                .listOfRows();
        jdbc.sql("""
                        delete from coaching.match_profile where coach_id = :person
                        or trajectory_id in (select trajectory_id from core.trajectory_of where person_id = :person)""").param("person", person.value()).update();
    }
}
