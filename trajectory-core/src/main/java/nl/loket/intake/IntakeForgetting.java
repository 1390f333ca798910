package nl.loket.intake;

import java.util.List;
import nl.loket.party.Forgetting;
import nl.loket.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reports, notes and what was written to the person go; that there was an intake, and what was decided, stays. */
@Component
class IntakeForgetting implements Forgetting {

    private static final String THEIRS = "(select trajectory_id from core.trajectory_of where person_id = :person)";

    private static final List<String> STATEMENTS = List.of("""
            delete from core.note where trajectory_id in """, """
            delete from core.intake_report r using core.intake i where i.id = r.intake_id and i.trajectory_id in """, """
            update core.intake_decision d set feedback = '–' from core.intake i where i.id = d.intake_id and i.trajectory_id in """, """
            update core.intake set guests = '{}' where trajectory_id in """);

    private final JdbcClient jdbc;

    IntakeForgetting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void forget(PersonId person) {
        STATEMENTS.forEach(
                sql -> jdbc.sql(sql + THEIRS).param("person", person.value()).update());
    }
}
