package nl.loket.meeting;

import java.util.Optional;
import java.util.UUID;
import nl.loket.account.OneTimeSecret;
import nl.loket.audit.AuditLog;
import nl.loket.shared.Actor;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The secret address at which somebody's calendar program finds their appointments (8.8): they make it, replace it and stop it themselves. */
@Service
@Transactional
public class CalendarFeedDesk {

    private final JdbcClient jdbc;
    private final AuditLog audit;

    CalendarFeedDesk(JdbcClient jdbc, AuditLog audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** A new secret; the one before works no longer. It is told once, here: only its hash is kept. */
    public String renew(Actor actor) {
        var person = self(actor);
        var token = OneTimeSecret.create().token();
        jdbc.sql("""
                        insert into core.calendar_feed (person_id, token_hash) values (:person, :hash)
                        on conflict (person_id) do update set token_hash = excluded.token_hash""")
                .param("person", person.value())
                .param("hash", OneTimeSecret.hashOfToken(token))
                .update();
        audit.did(actor, "meeting.feed-made", person, "");
        return token;
    }

    /** Stops it; a second time changes nothing. */
    public void stop(Actor actor) {
        var person = self(actor);
        var stopped = jdbc.sql("delete from core.calendar_feed where person_id = :person")
                .param("person", person.value())
                .update();
        if (stopped > 0) {
            audit.did(actor, "meeting.feed-stopped", person, "");
        }
    }

    @Transactional(readOnly = true)
    public boolean runs(Actor actor) {
        return jdbc.sql("select exists (select from core.calendar_feed where person_id = :person)")
                .param("person", self(actor).value())
                .query(Boolean.class)
                .single();
    }

    /** Whose appointments this secret opens, as long as they have an account. */
    @Transactional(readOnly = true)
    public Optional<PersonId> whose(String token) {
        return jdbc.sql("""
                        select f.person_id from core.calendar_feed f
                        join core.account_card a on a.person_id = f.person_id and a.closed_on is null
                        where f.token_hash = :hash""")
                .param("hash", OneTimeSecret.hashOfToken(token))
                .query((row, _) -> new PersonId(row.getObject(1, UUID.class)))
                .optional();
    }

    private static PersonId self(Actor actor) {
        actor.require("have a calendar feed", Role.CANDIDATE);
        return actor.requirePerson();
    }
}
