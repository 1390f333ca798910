package nl.loket.coaching;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.loket.shared.PersonId;
import nl.loket.trajectory.TrajectoryId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of extra time: what coaches asked, and what the desk gave. */
@Component
class Extras {

    private static final String SELECT = """
            select id, version, trajectory_id, coach_id, pot, minutes, reason, asked_at, state, answer from coaching.extra_request
            """;

    private final JdbcClient jdbc;

    Extras(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void ask(UUID id, PersonId coach, AskExtra asked, Instant at) {
        jdbc.sql("""
                        insert into coaching.extra_request (id, version, trajectory_id, coach_id, pot, minutes, reason, asked_at, state)
                        values (:id, 0, :trajectory, :coach, :pot, :minutes, :reason, :at, 'WAITING')""")
                .param("id", id)
                .param("trajectory", asked.trajectory().value())
                .param("coach", coach.value())
                .param("pot", asked.pot().name())
                .param("minutes", asked.minutes())
                .param("reason", asked.reason())
                .param("at", Timestamp.from(at))
                .update();
    }

    /** Closes a request that waits; false if somebody was first. */
    boolean decide(ExtraRequestView seen, ExtraState state, String answer, PersonId by, Instant at) {
        return jdbc.sql("""
                                update coaching.extra_request set state = :state, answer = :answer, decided_by = :by, decided_at = :at, version = version + 1
                                where id = :id and version = :version and state = 'WAITING'""")
                        .param("state", state.name())
                        .param("answer", answer)
                        .param("by", by.value())
                        .param("at", Timestamp.from(at))
                        .param("id", seen.id().value())
                        .param("version", seen.version())
                        .update()
                == 1;
    }

    /** Adds time to a pot; false if this form added it already. */
    boolean give(UUID id, AskExtra extra, PersonId by, LocalDate on, @Nullable ExtraRequestId request) {
        return jdbc.sql("""
                                insert into coaching.extra_time (id, trajectory_id, pot, minutes, reason, granted_on, granted_by, request_id)
                                values (:id, :trajectory, :pot, :minutes, :reason, :on, :by, :request) on conflict (id) do nothing""")
                        .param("id", id)
                        .param("trajectory", extra.trajectory().value())
                        .param("pot", extra.pot().name())
                        .param("minutes", extra.minutes())
                        .param("reason", extra.reason())
                        .param("on", Date.valueOf(on))
                        .param("by", by.value())
                        .param("request", request == null ? null : request.value())
                        .update()
                == 1;
    }

    Optional<ExtraRequestView> find(ExtraRequestId id) {
        return jdbc.sql(SELECT + " where id = :id")
                .param("id", id.value())
                .query((row, _) -> view(row))
                .optional();
    }

    List<ExtraRequestView> of(TrajectoryId trajectory) {
        return jdbc.sql(SELECT + " where trajectory_id = :trajectory order by asked_at desc, id limit 10")
                .param("trajectory", trajectory.value())
                .query((row, _) -> view(row))
                .list();
    }

    boolean waits(TrajectoryId trajectory, Pot pot) {
        return jdbc.sql("""
                        select exists (select from coaching.extra_request
                                       where trajectory_id = :trajectory and pot = :pot and state = 'WAITING')""")
                .param("trajectory", trajectory.value())
                .param("pot", pot.name())
                .query(Boolean.class)
                .single();
    }

    private static ExtraRequestView view(ResultSet row) throws SQLException {
        return new ExtraRequestView(
                new ExtraRequestId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                new TrajectoryId(row.getObject("trajectory_id", UUID.class)),
                new PersonId(row.getObject("coach_id", UUID.class)),
                Pot.valueOf(row.getString("pot")),
                row.getInt("minutes"),
                row.getString("reason"),
                row.getTimestamp("asked_at").toInstant(),
                ExtraState.valueOf(row.getString("state")),
                row.getString("answer"));
    }
}
