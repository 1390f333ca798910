package nl.loket.privacy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import nl.loket.shared.SystemTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What each night took away, in numbers. */
@Component
@Transactional
class RetentionReport {

    private final JdbcClient jdbc;
    private final SystemTime time;

    RetentionReport(JdbcClient jdbc, SystemTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    public long begin() {
        return jdbc.sql("insert into core.retention_run (started_at) values (:now) returning id")
                .param("now", Timestamp.from(time.now()))
                .query(Long.class)
                .single();
    }

    public void add(long run, Forgotten kind, int forgotten, int waiting) {
        jdbc.sql("""
                        insert into core.retention_line (run_id, kind, forgotten, waiting) values (:run, :kind, :forgotten, :waiting)
                        on conflict (run_id, kind) do update set forgotten = retention_line.forgotten + excluded.forgotten,
                          waiting = retention_line.waiting + excluded.waiting""")
                .param("run", run)
                .param("kind", kind.name())
                .param("forgotten", forgotten)
                .param("waiting", waiting)
                .update();
    }

    public void finish(long run) {
        jdbc.sql("update core.retention_run set finished_at = :now where id = :run")
                .param("now", Timestamp.from(time.now()))
                .param("run", run)
                .update();
    }

    /** When it last came to its end. */
    @Transactional(readOnly = true)
    public Optional<Instant> lastFinished() {
        return jdbc.sql(
                        "select finished_at from core.retention_run where finished_at is not null order by finished_at desc limit 1")
                .query((row, _) -> row.getTimestamp(1).toInstant())
                .optional();
    }

    /** The last nights, newest first. */
    @Transactional(readOnly = true)
    public List<RetentionRunView> last(int nights) {
        var runs = new LinkedHashMap<Long, RetentionRunView>();
        jdbc.sql("""
                        select r.id, r.started_at, r.finished_at, l.kind, l.forgotten, l.waiting
                        from (select * from core.retention_run order by id desc limit :nights) r
                        left join core.retention_line l on l.run_id = r.id order by r.id desc""").param("nights", nights).query(row -> {
            var run = runs.computeIfAbsent(row.getLong("id"), _ -> run(row));
            var kind = row.getString("kind");
            if (kind != null) {
                run.forgotten().put(Forgotten.valueOf(kind), row.getInt("forgotten"));
                run.waiting().put(Forgotten.valueOf(kind), row.getInt("waiting"));
            }
        });
        return new ArrayList<>(runs.values());
    }

    private static RetentionRunView run(ResultSet row) {
        try {
            return new RetentionRunView(
                    row.getTimestamp("started_at").toInstant(),
                    instant(row.getTimestamp("finished_at")),
                    new EnumMap<>(Forgotten.class),
                    new EnumMap<>(Forgotten.class));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
