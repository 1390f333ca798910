package nl.loket.audit;

import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets go of what stands in the log too long, by the one function of the database that can. */
@Component
public class AuditForgetting {

    private final JdbcClient jdbc;

    AuditForgetting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many entries are older than that, in system time. */
    @Transactional(readOnly = true)
    public int old(Instant limit) {
        return jdbc.sql("select count(*)::integer from audit.entry where system_at < :limit")
                .param("limit", Timestamp.from(limit))
                .query(Integer.class)
                .single();
    }

    /** Throws away so many of them; tells how many there were. The database refuses to forget the last year. */
    @Transactional
    public int forgetOld(Instant limit, int most) {
        return jdbc.sql("select audit.forget_before(:limit, :most)")
                .param("limit", Timestamp.from(limit))
                .param("most", most)
                .query(Integer.class)
                .single();
    }
}
