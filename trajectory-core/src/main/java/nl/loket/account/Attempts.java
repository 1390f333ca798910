package nl.loket.account;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import nl.loket.shared.SystemTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts what outsiders try, in system time, for every instance of the portal together. Keeps hashes, so no address of a stranger is stored. */
@Service
@Transactional
public class Attempts {

    private final JdbcClient jdbc;
    private final SystemTime time;

    Attempts(JdbcClient jdbc, SystemTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    /**
     * Counts one more and tells whether that is still within bounds.
     *
     * @param what a short code of the thing tried
     * @param whom an address or a client
     */
    public boolean allows(String what, String whom, int most, Duration window) {
        return refusedUntil(what, whom, most, window).isEmpty();
    }

    /** Counts one more; until when it is refused, if it is out of bounds. */
    public Optional<Instant> refusedUntil(String what, String whom, int most, Duration window) {
        var counted = count(key(what, whom), window);
        return counted.count() <= most
                ? Optional.empty()
                : Optional.of(counted.since().plus(window));
    }

    /** Until when this is locked after too many failures; waits for others who try the same, so that nobody overtakes the count. */
    public Optional<Instant> lockedUntil(String what, String whom, int most, Duration lock) {
        jdbc.sql("insert into core.attempt (key, since, count) values (:key, :now, 0) on conflict do nothing")
                .param("key", key(what, whom))
                .param("now", Timestamp.from(time.now()))
                .update();
        return jdbc.sql("select since from core.attempt where key = :key and count >= :most for update")
                .param("key", key(what, whom))
                .param("most", most)
                .query(Timestamp.class)
                .optional()
                .map(since -> since.toInstant().plus(lock))
                .filter(until -> until.isAfter(time.now()));
    }

    /** Counts a failure; the one that reaches the bound starts the lock's time. */
    public void failed(String what, String whom, int most, Duration lock) {
        if (count(key(what, whom), lock).count() >= most) {
            jdbc.sql("update core.attempt set since = :now where key = :key")
                    .param("key", key(what, whom))
                    .param("now", Timestamp.from(time.now()))
                    .update();
        }
    }

    /** It went well: begin again. */
    public void forget(String what, String whom) {
        jdbc.sql("delete from core.attempt where key = :key")
                .param("key", key(what, whom))
                .update();
    }

    void cleanUp(Duration older) {
        jdbc.sql("delete from core.attempt where since < :limit")
                .param("limit", Timestamp.from(time.now().minus(older)))
                .update();
    }

    private Counted count(String key, Duration window) {
        return jdbc.sql("""
                        insert into core.attempt as a (key, since, count) values (:key, :now, 1)
                        on conflict (key) do update set
                          count = case when a.since <= :begin then 1 else a.count + 1 end,
                          since = case when a.since <= :begin then excluded.since else a.since end
                        returning count, since""")
                .param("key", key)
                .param("now", Timestamp.from(time.now()))
                .param("begin", Timestamp.from(time.now().minus(window)))
                .query((row, _) -> new Counted(
                        row.getInt("count"), row.getTimestamp("since").toInstant()))
                .single();
    }

    private static String key(String what, String whom) {
        return what + ":"
                + HexFormat.of()
                        .formatHex(OneTimeSecret.hashOfToken(whom.strip().toLowerCase(Locale.ROOT)));
    }

    private record Counted(int count, Instant since) {}
}
