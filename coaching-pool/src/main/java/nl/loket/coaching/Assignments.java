package nl.loket.coaching;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.loket.shared.PersonId;
import nl.loket.trajectory.TrajectoryId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of who guides whom, as dated periods. A change on the day a period began replaces it: empty periods say nothing. */
@Component
class Assignments {

    private static final String SELECT =
            "select a.id, a.trajectory_id, a.coach_id, a.kind, a.from_on, a.until_on from coaching.assignment a";

    private final JdbcClient jdbc;

    Assignments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param reason why another one, null when there is nothing to explain */
    void open(TrajectoryId trajectory, PersonId coach, AssignmentKind kind, LocalDate from, @Nullable String reason) {
        close(trajectory, from);
        jdbc.sql("""
                        insert into coaching.assignment (trajectory_id, coach_id, kind, from_on, reason)
                        values (:trajectory, :coach, :kind, :from, :reason)""")
                .param("reason", reason)
                .param("trajectory", trajectory.value())
                .param("coach", coach.value())
                .param("kind", kind.name())
                .param("from", Date.valueOf(from))
                .update();
    }

    void close(TrajectoryId trajectory, LocalDate on) {
        jdbc.sql(
                        "delete from coaching.assignment where trajectory_id = :trajectory and until_on is null and from_on >= :on")
                .param("trajectory", trajectory.value())
                .param("on", Date.valueOf(on))
                .update();
        jdbc.sql("update coaching.assignment set until_on = :on where trajectory_id = :trajectory and until_on is null")
                .param("trajectory", trajectory.value())
                .param("on", Date.valueOf(on))
                .update();
    }

    Optional<AssignmentView> current(TrajectoryId trajectory) {
        return jdbc.sql(SELECT + " where a.trajectory_id = :trajectory and a.until_on is null")
                .param("trajectory", trajectory.value())
                .query((row, _) -> view(row))
                .optional();
    }

    Optional<AssignmentView> last(TrajectoryId trajectory) {
        return jdbc.sql(SELECT + " where a.trajectory_id = :trajectory order by a.from_on desc, a.id desc limit 1")
                .param("trajectory", trajectory.value())
                .query((row, _) -> view(row))
                .optional();
    }

    List<AssignmentView> ofPerson(PersonId person) {
        return jdbc.sql(
                        SELECT
                                + " join core.person_card t on t.trajectory_id = a.trajectory_id where t.person_id = :person order by a.from_on")
                .param("person", person.value())
                .query((row, _) -> view(row))
                .list();
    }

    /** Whether they guide this person on that day. */
    boolean guides(PersonId coach, PersonId person, LocalDate on) {
        return jdbc.sql("""
                        select exists (select from coaching.assignment a join core.person_card t on t.trajectory_id = a.trajectory_id
                                       where t.person_id = :person and a.coach_id = :coach
                                         and a.from_on <= :on and (a.until_on is null or a.until_on > :on))""")
                .param("person", person.value())
                .param("coach", coach.value())
                .param("on", Date.valueOf(on))
                .query(Boolean.class)
                .single();
    }

    /** Whether they guided this trajectory on that day. */
    boolean guided(PersonId coach, TrajectoryId trajectory, LocalDate on) {
        return jdbc.sql("""
                        select exists (select from coaching.assignment
                                       where trajectory_id = :trajectory and coach_id = :coach
                                         and from_on <= :on and (until_on is null or until_on > :on))""")
                .param("trajectory", trajectory.value())
                .param("coach", coach.value())
                .param("on", Date.valueOf(on))
                .query(Boolean.class)
                .single();
    }

    /** How many people they stand in for now. */
    int standingInFor(PersonId intermediary) {
        return jdbc.sql(
                        "select count(*) from coaching.assignment where coach_id = :id and kind = 'STAND_IN' and until_on is null")
                .param("id", intermediary.value())
                .query(Integer.class)
                .single();
    }

    private static AssignmentView view(ResultSet row) throws SQLException {
        return new AssignmentView(
                row.getLong("id"),
                new TrajectoryId(row.getObject("trajectory_id", UUID.class)),
                new PersonId(row.getObject("coach_id", UUID.class)),
                AssignmentKind.valueOf(row.getString("kind")),
                row.getObject("from_on", LocalDate.class),
                row.getObject("until_on", LocalDate.class));
    }
}
