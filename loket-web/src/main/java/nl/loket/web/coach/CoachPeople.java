package nl.loket.web.coach;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.loket.coaching.AssignmentKind;
import nl.loket.shared.Actor;
import nl.loket.trajectory.TrajectoryStatus;
import nl.loket.web.shell.ListQuery;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The people a coach guides now or meets at an intake, in one query over the views of the areas. */
@Component
class CoachPeople {

    private static final String FROM = """
            from core.person_card t
            left join coaching.assignment_now a on a.trajectory_id = t.trajectory_id and a.coach_id = :coach
            left join core.intake_now i on i.trajectory_id = t.trajectory_id
            where t.trajectory_id in (
              select trajectory_id from coaching.assignment_now where coach_id = :coach
              union
              select trajectory_id from core.intake_now where coach_id = :coach and on_date is not null and decided_on is null)
            """;

    private final JdbcClient jdbc;

    CoachPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One page of them: who has a report to write first, then by name. */
    List<MyPerson> page(Actor actor, ListQuery query) {
        return jdbc.sql("""
                        select t.trajectory_id, t.given_name, t.family_name, t.reference, t.status, t.status_since, a.kind,
                               case when i.decided_on is null then i.on_date end as intake_on, i.coach_id = :coach as at_intake,
                               i.coach_report_on
                        """ + FROM + """
                         order by (i.coach_id = :coach and i.coach_report_on is null and i.decided_on is null) desc nulls last,
                                  t.family_name, t.given_name, t.reference
                         limit :size offset :offset""")
                .param("coach", actor.requirePerson().value())
                .param("size", query.size())
                .param("offset", query.offset())
                .query((row, _) -> person(row))
                .list();
    }

    /** Somebody a coach guides and may write hours for. */
    record Guided(UUID trajectory, String name, TrajectoryStatus status) {}

    /** Everybody a coach guides: who was written for last comes first, who never was by name. */
    List<Guided> guided(Actor actor) {
        return jdbc.sql("""
                        select t.trajectory_id, t.given_name, t.family_name, t.status
                        from coaching.assignment_now a
                        join core.person_card t on t.trajectory_id = a.trajectory_id
                        left join coaching.hour_last l on l.trajectory_id = a.trajectory_id and l.coach_id = :coach
                        where a.coach_id = :coach
                        order by l.logged_at desc nulls last, t.family_name, t.given_name, t.reference limit 200""")
                .param("coach", actor.requirePerson().value())
                .query((row, _) -> new Guided(
                        row.getObject("trajectory_id", UUID.class),
                        row.getString("given_name") + " " + row.getString("family_name"),
                        TrajectoryStatus.valueOf(row.getString("status"))))
                .list();
    }

    /** The names that belong to a coach's own entries. */
    Map<UUID, String> names(Collection<UUID> trajectories) {
        var names = new HashMap<UUID, String>();
        jdbc.sql("""
                        select trajectory_id, given_name || ' ' || family_name as name from core.person_card
                        where trajectory_id = any (cast(:ids as uuid[]))""").param("ids", trajectories.toArray(UUID[]::new)).query(row -> {
            names.put(row.getObject("trajectory_id", UUID.class), row.getString("name"));
        });
        return names;
    }

    long count(Actor actor) {
        return jdbc.sql("select count(*) " + FROM)
                .param("coach", actor.requirePerson().value())
                .query(Long.class)
                .single();
    }

    private static MyPerson person(ResultSet row) throws SQLException {
        var kind = row.getString("kind");
        return new MyPerson(
                row.getObject("trajectory_id", UUID.class),
                row.getString("given_name"),
                row.getString("family_name"),
                row.getString("reference"),
                TrajectoryStatus.valueOf(row.getString("status")),
                row.getObject("status_since", LocalDate.class),
                kind == null ? null : AssignmentKind.valueOf(kind),
                row.getBoolean("at_intake") ? row.getObject("intake_on", LocalDate.class) : null,
                row.getObject("coach_report_on", LocalDate.class));
    }
}
