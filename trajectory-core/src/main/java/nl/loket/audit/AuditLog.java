package nl.loket.audit;

import java.sql.Timestamp;
import java.time.Clock;
import nl.loket.shared.Actor;
import nl.loket.shared.PersonId;
import nl.loket.shared.SystemTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes what happened and who looked, in the transaction in which it happened, with business and system time beside each other. */
@Service
@Transactional
public class AuditLog {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final SystemTime system;

    AuditLog(JdbcClient jdbc, Clock clock, SystemTime system) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.system = system;
    }

    /**
     * Something was done.
     *
     * @param what a short code such as {@code trajectory.move}; no personal data
     * @param about whom it concerns, null for none
     * @param detail ids, dates and codes; no names or texts
     */
    public void did(Actor actor, String what, @Nullable PersonId about, String detail) {
        write("did", actor, what, about, detail);
    }

    /** Somebody opened something of a person. */
    public void saw(Actor actor, String what, PersonId about) {
        if (!actor.is(about)) {
            write("saw", actor, what, about, "");
        }
    }

    private void write(String kind, Actor actor, String what, @Nullable PersonId about, String detail) {
        jdbc.sql("""
                        insert into audit.entry (kind, person_id, role, system_name, what, about_id, detail, at, system_at)
                        values (:kind, :person, :role, :system, :what, :about, :detail, :at, :systemAt)""")
                .param("kind", kind)
                .param("person", actor.person() == null ? null : actor.person().value())
                .param("role", actor.role() == null ? null : actor.role().name())
                .param("system", actor.system())
                .param("what", what)
                .param("about", about == null ? null : about.value())
                .param("detail", detail)
                .param("at", Timestamp.from(clock.instant()))
                .param("systemAt", Timestamp.from(system.now()))
                .update();
    }
}
