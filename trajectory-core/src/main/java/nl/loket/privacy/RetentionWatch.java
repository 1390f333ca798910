package nl.loket.privacy;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.loket.account.RoleDesk;
import nl.loket.correspondence.Correspondence;
import nl.loket.correspondence.Letter;
import nl.loket.shared.Role;
import nl.loket.shared.SystemTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sees to it that the forgetting really runs: 26 hours without one that came to its end, and it says so. */
@Component
@Transactional
public class RetentionWatch {

    static final Duration PATIENCE = Duration.ofHours(26);

    private final JdbcClient jdbc;
    private final SystemTime time;
    private final RetentionReport report;
    private final RoleDesk roles;
    private final Correspondence mail;

    RetentionWatch(JdbcClient jdbc, SystemTime time, RetentionReport report, RoleDesk roles, Correspondence mail) {
        this.jdbc = jdbc;
        this.time = time;
        this.report = report;
        this.roles = roles;
        this.mail = mail;
    }

    /** Whether it did not run for too long. A portal that is new, or new here, gets as long as one that ran. */
    public boolean alarm() {
        return lastSign().plus(PATIENCE).isBefore(time.now());
    }

    /** Tells the administrators of an alarm, once. */
    public void tell() {
        if (!alarm()) {
            return;
        }
        var told = jdbc.sql("update core.retention_watch set told_at = :now where told_at is null")
                .param("now", now())
                .update();
        if (told == 1) {
            var source = UUID.randomUUID();
            roles.holders(Role.ADMINISTRATOR)
                    .forEach(who -> mail.send(new Letter(source, "privacy.mail.alarm", who, "/beheer/bewaren")));
        }
    }

    /** The next time it stands still is told again. */
    public void ran() {
        jdbc.sql("update core.retention_watch set told_at = null").update();
    }

    private Instant lastSign() {
        return report.lastFinished().orElseGet(this::watchedSince);
    }

    private Instant watchedSince() {
        jdbc.sql("insert into core.retention_watch (watched_since) values (:now) on conflict do nothing")
                .param("now", now())
                .update();
        return jdbc.sql("select watched_since from core.retention_watch")
                .query((row, _) -> row.getTimestamp(1).toInstant())
                .single();
    }

    private Timestamp now() {
        return Timestamp.from(time.now());
    }
}
