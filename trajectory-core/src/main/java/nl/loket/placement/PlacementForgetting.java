package nl.loket.placement;

import java.util.List;
import nl.loket.party.Forgetting;
import nl.loket.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was said of the person to a school and by it goes, with who walked along; that there was a place stays. */
@Component
class PlacementForgetting implements Forgetting {

    private static final String THEIRS = "(select trajectory_id from core.trajectory_of where person_id = :person)";

    private static final List<String> STATEMENTS = List.of("""
            delete from core.companion c using core.placement p where p.id = c.placement_id and p.trajectory_id in """, """
            update core.placement set end_reason = null where trajectory_id in """, """
            update core.proposal set match_reason = null, brings = null, override_reason = null, funding = null, said_by = null, said_on = null, decline_note = null where trajectory_id in """);

    private final JdbcClient jdbc;

    PlacementForgetting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void forget(PersonId person) {
        STATEMENTS.forEach(
                sql -> jdbc.sql(sql + THEIRS).param("person", person.value()).update());
    }
}
