package nl.loket.coaching;

import java.util.List;
import nl.loket.party.Forgetting;
import nl.loket.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was written of the guidance goes; who guided when, and the hours, stay, for they were paid. */
@Component
class CoachingForgetting implements Forgetting {

    private static final String THEIRS = "(select trajectory_id from core.trajectory_of where person_id = :person)";

    private static final List<String> STATEMENTS = List.of(
            "update coaching.assignment set reason = null where trajectory_id in ",
            "update coaching.hour_entry set line = '–', return_reason = null where trajectory_id in ",
            "update coaching.extra_request set reason = '–', answer = case when answer is not null then '–' end where trajectory_id in ");

    private final JdbcClient jdbc;

    CoachingForgetting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Hours the desk has not approved and extra time it has not answered come first. */
    @Override
    public boolean mayForget(PersonId person) {
        return jdbc.sql("""
                        with theirs as (select trajectory_id from core.trajectory_of where person_id = :person)
                        select not exists (select from coaching.hour_entry where state = 'LOGGED' and trajectory_id in (select trajectory_id from theirs))
                           and not exists (select from coaching.extra_request where state = 'WAITING' and trajectory_id in (select trajectory_id from theirs))""")
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }

    @Override
    public void forget(PersonId person) {
        jdbc.sql("select coaching.forget_written(:person)")
                .param("person", person.value())
                .query()
                .listOfRows();
        STATEMENTS.forEach(
                sql -> jdbc.sql(sql + THEIRS).param("person", person.value()).update());
    }
}
