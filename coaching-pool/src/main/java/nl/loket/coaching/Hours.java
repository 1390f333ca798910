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

/** The table of hours. */
@Component
class Hours {

    private static final String SELECT = """
            select id, version, trajectory_id, coach_id, on_date, minutes, kind, line, pot, state, return_reason, second, approved_by
            from coaching.hour_entry
            """;

    private final JdbcClient jdbc;

    Hours(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID id, PersonId coach, LogHours entry, Pot pot, Instant at) {
        jdbc.sql("""
                        insert into coaching.hour_entry
                          (id, version, trajectory_id, coach_id, on_date, minutes, kind, line, pot, state, second, logged_at)
                        values (:id, 0, :trajectory, :coach, :on, :minutes, :kind, :line, :pot, 'LOGGED', :second, :at)
                        on conflict (id) do nothing""")
                .param("id", id)
                .param("trajectory", entry.trajectory().value())
                .param("coach", coach.value())
                .param("on", Date.valueOf(entry.on()))
                .param("minutes", entry.minutes())
                .param("kind", entry.kind().name())
                .param("line", entry.line())
                .param("pot", pot.name())
                .param("second", entry.second())
                .param("at", Timestamp.from(at))
                .update();
    }

    boolean change(HourView seen, LogHours entry, Pot pot) {
        return jdbc.sql("""
                                update coaching.hour_entry set trajectory_id = :trajectory, on_date = :on, minutes = :minutes, kind = :kind, line = :line, pot = :pot,
                                  second = :second, state = 'LOGGED', return_reason = null, version = version + 1
                                where id = :id and version = :version and state in ('LOGGED', 'RETURNED')""")
                        .param("trajectory", entry.trajectory().value())
                        .param("on", Date.valueOf(entry.on()))
                        .param("minutes", entry.minutes())
                        .param("kind", entry.kind().name())
                        .param("line", entry.line())
                        .param("pot", pot.name())
                        .param("second", entry.second())
                        .param("id", seen.id().value())
                        .param("version", seen.version())
                        .update()
                == 1;
    }

    /**
     * Moves an entry from one of the open states; false if somebody was first.
     *
     * @param seen the version the decision was taken on, null for whatever it is now
     */
    boolean become(
            HourId id,
            @Nullable Integer seen,
            HourState state,
            @Nullable String reason,
            @Nullable PersonId approvedBy,
            Instant at) {
        return jdbc.sql("""
                                update coaching.hour_entry set state = :state, return_reason = :reason, version = version + 1,
                                  approved_by = :by, approved_at = :at
                                where id = :id and (cast(:seen as integer) is null or version = :seen)
                                  and (state = 'LOGGED' or (state = 'RETURNED' and :state = 'WITHDRAWN'))""")
                        .param("seen", seen)
                        .param("state", state.name())
                        .param("reason", reason)
                        .param("by", approvedBy == null ? null : approvedBy.value())
                        .param("at", approvedBy == null ? null : Timestamp.from(at))
                        .param("id", id.value())
                        .update()
                == 1;
    }

    /** Whether this coach wrote the same already: as long, of the same kind, for this person on this day. */
    boolean twice(PersonId coach, LogHours entry, @Nullable HourId but) {
        return jdbc.sql("""
                        select exists (select from coaching.hour_entry
                                       where coach_id = :coach and trajectory_id = :trajectory and on_date = :on and kind = :kind and minutes = :minutes
                                         and state <> 'WITHDRAWN' and id is distinct from cast(:but as uuid))""")
                .param("coach", coach.value())
                .param("trajectory", entry.trajectory().value())
                .param("on", Date.valueOf(entry.on()))
                .param("kind", entry.kind().name())
                .param("minutes", entry.minutes())
                .param("but", but == null ? null : but.value())
                .query(Boolean.class)
                .single();
    }

    Optional<HourView> find(HourId id) {
        return jdbc.sql(SELECT + " where id = :id")
                .param("id", id.value())
                .query((row, _) -> view(row))
                .optional();
    }

    /** What a coach wrote since a day, newest first. */
    List<HourView> ofCoach(PersonId coach, LocalDate since) {
        return jdbc.sql(SELECT + """
                         where coach_id = :coach and (on_date >= :since or state = 'RETURNED') and state <> 'WITHDRAWN'
                         order by on_date desc, logged_at desc limit 100""")
                .param("coach", coach.value())
                .param("since", Date.valueOf(since))
                .query((row, _) -> view(row))
                .list();
    }

    List<HourView> returnedTo(PersonId coach) {
        return jdbc.sql(SELECT + " where coach_id = :coach and state = 'RETURNED' order by on_date, logged_at limit 20")
                .param("coach", coach.value())
                .query((row, _) -> view(row))
                .list();
    }

    private static HourView view(ResultSet row) throws SQLException {
        var by = row.getObject("approved_by", UUID.class);
        return new HourView(
                new HourId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                new TrajectoryId(row.getObject("trajectory_id", UUID.class)),
                new PersonId(row.getObject("coach_id", UUID.class)),
                row.getObject("on_date", LocalDate.class),
                row.getInt("minutes"),
                HourKind.valueOf(row.getString("kind")),
                row.getString("line"),
                Pot.valueOf(row.getString("pot")),
                HourState.valueOf(row.getString("state")),
                row.getString("return_reason"),
                row.getBoolean("second"),
                by == null ? null : new PersonId(by));
    }
}
