package nl.loket.web.desk;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.loket.coaching.Pot;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is asked of the desk: by coaches entries to approve and extra time, by visitors an answer. */
@Component
class HoursToDo {

    private final JdbcClient jdbc;

    HoursToDo(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A coach's request for extra time that waits. */
    record Request(UUID id, String person, String coach, Pot pot, int minutes, String reason, Instant askedAt) {}

    /** What waits, for the work list. */
    record Counts(long entries, long requests, long questions, long late) {}

    /** Coaches who ask for extra time, longest waiting first. */
    List<Request> requests() {
        return jdbc.sql("""
                        select r.*, t.given_name, t.family_name
                        from coaching.extra_request_card r join core.person_card t on t.trajectory_id = r.trajectory_id
                        where r.state = 'WAITING' order by r.asked_at, r.id limit 50""").query((row, _) -> request(row)).list();
    }

    Counts counts(LocalDate today) {
        return jdbc.sql("""
                        select (select count(*) from coaching.hour_card where state = 'LOGGED') as entries,
                               (select count(*) from coaching.extra_request_card where state = 'WAITING') as requests,
                               (select count(*) from core.question_card where state = 'OPEN') as questions,
                               (select count(*) from core.question_card where state = 'OPEN' and due_on < :today) as late""")
                .param("today", Date.valueOf(today))
                .query((row, _) -> new Counts(
                        row.getLong("entries"), row.getLong("requests"), row.getLong("questions"), row.getLong("late")))
                .single();
    }

    private static Request request(ResultSet row) throws SQLException {
        return new Request(
                row.getObject("id", UUID.class),
                row.getString("given_name") + " " + row.getString("family_name"),
                row.getString("coach_given_name") + " " + row.getString("coach_family_name"),
                Pot.valueOf(row.getString("pot")),
                row.getInt("minutes"),
                row.getString("reason"),
                row.getTimestamp("asked_at").toInstant());
    }
}
