package nl.loket.trajectory;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import nl.loket.shared.DateRange;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Standstills as they stand in the database; "not now" after an intake is kept beside them, but is none. */
@Component
class Standstills {

    private final JdbcClient jdbc;

    Standstills(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int add(PlanStandstill command) {
        return jdbc.sql("""
                        insert into core.waiting (trajectory_id, kind, from_on, until_on, reason)
                        values (:t, :kind, :from, :until, :reason)""")
                .param("t", command.trajectory().value())
                .param("kind", command.kind().name())
                .param("from", Date.valueOf(command.from()))
                .param("until", Date.valueOf(command.until()))
                .param("reason", command.reason())
                .update();
    }

    /** Whether nobody changed it since that version; then it is the caller's to change. */
    boolean take(long id, int seenVersion) {
        return jdbc.sql("update core.waiting set version = version + 1 where id = :id and version = :seen")
                        .param("id", id)
                        .param("seen", seenVersion)
                        .update()
                == 1;
    }

    int move(long id, LocalDate until) {
        return jdbc.sql("update core.waiting set until_on = :until where id = :id")
                .param("until", Date.valueOf(until))
                .param("id", id)
                .update();
    }

    void close(long id, LocalDate today) {
        jdbc.sql("update core.waiting set until_on = least(until_on, :today), closed_on = :today where id = :id")
                .param("today", Date.valueOf(today))
                .param("id", id)
                .update();
    }

    void remove(long id) {
        jdbc.sql("delete from core.waiting where id = :id").param("id", id).update();
    }

    List<StandstillView> of(TrajectoryId trajectory) {
        return jdbc.sql("""
                        select id, kind, from_on, until_on, reason, closed_on is null as open, version from core.waiting
                        where trajectory_id = :t and kind <> 'NOT_NOW' order by from_on desc, id desc""")
                .param("t", trajectory.value())
                .query((row, _) -> new StandstillView(
                        row.getLong("id"),
                        WaitKind.valueOf(row.getString("kind")),
                        new DateRange(
                                row.getObject("from_on", LocalDate.class), row.getObject("until_on", LocalDate.class)),
                        row.getString("reason"),
                        row.getBoolean("open"),
                        row.getInt("version")))
                .list();
    }
}
