package nl.loket.coaching;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.loket.party.Forgetting;
import nl.loket.party.Hold;
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

    private static final SortedMap<String, String> HOLDS = new TreeMap<>(Map.of(
            "coaching.hold.hours", "coaching.hour_entry where state = 'LOGGED'",
            "coaching.hold.extra", "coaching.extra_request where state = 'WAITING'"));

    private final JdbcClient jdbc;

    CoachingForgetting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Hours the desk has not approved and extra time it has not answered come first, whether they were written of somebody or by them. */
    @Override
    public List<Hold> holds(PersonId person) {
        var waiting = HOLDS.entrySet().stream()
                .filter(hold -> waits(hold.getValue(), person))
                .map(hold -> new Hold(hold.getKey(), "uren"));
        var guiding = guides(person) ? Stream.of(new Hold("coaching.hold.guides", "")) : Stream.<Hold>empty();
        return Stream.concat(waiting, guiding).toList();
    }

    /** A coach who left is forgotten once nobody is theirs any more. */
    private boolean guides(PersonId person) {
        return jdbc.sql("select exists (select from coaching.assignment where coach_id = :person and until_on is null)")
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }

    private boolean waits(String rows, PersonId person) {
        return jdbc.sql("select exists (select from " + rows + " and (coach_id = :person or trajectory_id in " + THEIRS
                        + "))")
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
        jdbc.sql("update coaching.coach set state_reason = null, active = false where person_id = :person")
                .param("person", person.value())
                .update();
    }
}
