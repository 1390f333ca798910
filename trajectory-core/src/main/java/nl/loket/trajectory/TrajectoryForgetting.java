package nl.loket.trajectory;

import java.util.List;
import nl.loket.party.Forgetting;
import nl.loket.party.Hold;
import nl.loket.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The words go: reasons, notes, the timeline and the reference. Status, steps and their days stay, so that every count stays the same. */
@Component
class TrajectoryForgetting implements Forgetting {

    private final JdbcClient jdbc;
    private final Requests requests;

    TrajectoryForgetting(JdbcClient jdbc, Requests requests) {
        this.jdbc = jdbc;
        this.requests = requests;
    }

    /** Locks the trajectories too, so that nobody takes an end back meanwhile. */
    @Override
    public List<Hold> holds(PersonId person) {
        return jdbc
                .sql("select status from core.trajectory where person_id = :person for update")
                .param("person", person.value())
                .query((row, _) -> TrajectoryStatus.valueOf(row.getString(1)))
                .list()
                .stream()
                .filter(TrajectoryStatus::open)
                .limit(1)
                .map(_ -> new Hold("trajectory.hold.open", "stoppen"))
                .toList();
    }

    @Override
    public void forget(PersonId person) {
        requests.removeOf(person);
        run("select core.forget_written(:person)", person);
        run("""
                update core.waiting set reason = '–' where trajectory_id in (select id from core.trajectory where person_id = :person)
                returning id""", person);
        run("""
                update core.trajectory set reference = id::text, exit_note = null, exit_other_reason = null, exit_talk_on = null,
                  exit_after = null, exit_steps = null, exit_return = null, version = version + 1
                where person_id = :person returning id""", person);
    }

    private void run(String sql, PersonId person) {
        jdbc.sql(sql).param("person", person.value()).query().listOfRows();
    }
}
