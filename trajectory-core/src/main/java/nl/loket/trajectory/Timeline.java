package nl.loket.trajectory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.loket.shared.Actor;
import nl.loket.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happened to a trajectory, in words, for everyone it concerns. Lines are added, never changed. */
@Service
@Transactional
public class Timeline {

    private final JdbcClient jdbc;
    private final Clock clock;

    Timeline(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Adds a line, in the transaction of the fact it tells. */
    public void add(Actor actor, TrajectoryId trajectory, String messageKey, TimelineArg... arguments) {
        jdbc.sql("""
                        insert into core.timeline (trajectory_id, at, message_key, arguments, actor_id)
                        values (:trajectory, :at, :key, :arguments, :actor)""")
                .param("trajectory", trajectory.value())
                .param("at", Timestamp.from(clock.instant()))
                .param("key", messageKey)
                .param(
                        "arguments",
                        Arrays.stream(arguments).map(TimelineArg::stored).toArray(String[]::new))
                .param("actor", actor.person() == null ? null : actor.person().value())
                .update();
    }

    /** The newest lines first. The caller has asked whether the trajectory is theirs. */
    @Transactional(readOnly = true)
    public List<TimelineEntry> of(TrajectoryId trajectory, int limit) {
        return jdbc.sql("""
                        select at, message_key, arguments, actor_id from core.timeline
                        where trajectory_id = :trajectory order by id desc limit :limit""")
                .param("trajectory", trajectory.value())
                .param("limit", limit)
                .query((row, _) -> entry(row))
                .list();
    }

    private static TimelineEntry entry(ResultSet row) throws SQLException {
        var arguments = Arrays.stream((String[]) row.getArray("arguments").getArray())
                .map(TimelineArg::read)
                .toList();
        var actor = row.getObject("actor_id", UUID.class);
        return new TimelineEntry(
                row.getTimestamp("at").toInstant(),
                row.getString("message_key"),
                arguments,
                actor == null ? null : new PersonId(actor));
    }
}
