package nl.loket.candidate;

import java.util.List;
import nl.loket.party.Forgetting;
import nl.loket.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All that was asked for and written at registering goes; the counts are made from the steps. */
@Component
class CandidateForgetting implements Forgetting {

    private static final String THEIRS = "(select trajectory_id from core.trajectory_of where person_id = :person)";

    private static final List<String> STATEMENTS = List.of("""
            delete from core.application_cv where trajectory_id in """, """
            delete from core.motivation where trajectory_id in """, """
            delete from core.self_scan where trajectory_id in """, """
            delete from core.strengths where trajectory_id in """, """
            delete from core.support_need where trajectory_id in """, """
            delete from core.school_visit where trajectory_id in """, """
            delete from core.application where trajectory_id in """);

    private final JdbcClient jdbc;

    CandidateForgetting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void forget(PersonId person) {
        for (var table : List.of("core.registration", "core.email_change")) {
            jdbc.sql("delete from " + table + " where person_id = :person")
                    .param("person", person.value())
                    .update();
        }
        jdbc.sql("delete from core.not_same where person_id = :person or other_id = :person")
                .param("person", person.value())
                .update();
        STATEMENTS.forEach(
                sql -> jdbc.sql(sql + THEIRS).param("person", person.value()).update());
    }
}
