package nl.loket.shared;

import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Throws away the events every listener has long dealt with; those that wait stay. */
@Component
public class EventForgetting {

    private final JdbcClient jdbc;

    EventForgetting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many were dealt with before that moment of system time. */
    @Transactional(readOnly = true)
    public int old(Instant limit) {
        return jdbc.sql("select count(*)::integer from core.event_publication_archive where completion_date < :limit")
                .param("limit", Timestamp.from(limit))
                .query(Integer.class)
                .single();
    }

    /** Throws away so many of them; tells how many there were. */
    @Transactional
    public int forgetOld(Instant limit, int most) {
        return jdbc.sql("""
                        delete from core.event_publication_archive where id in (
                          select id from core.event_publication_archive where completion_date < :limit limit :most)""")
                .param("limit", Timestamp.from(limit))
                .param("most", most)
                .update();
    }
}
