package nl.loket.correspondence;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import nl.loket.party.Forgetting;
import nl.loket.party.Hold;
import nl.loket.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Throws away the copies of mail: of a person who is forgotten, and of everybody after a time. Also from the mailbox in the portal. */
@Component
public class MailForgetting implements Forgetting {

    private static final String OLD = "from core.outbox where created_at < :limit and state in ('SENT', 'FAILED')";

    private final JdbcClient jdbc;

    MailForgetting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Hold> holds(PersonId person) {
        var waits = jdbc.sql("""
                        select exists (select from core.outbox where person_id = :person and state in ('QUEUED', 'SENDING'))""")
                .param("person", person.value())
                .query(Boolean.class)
                .single();
        return waits ? List.of(new Hold("correspondence.hold.mail", "mail")) : List.of();
    }

    @Override
    public void forget(PersonId person) {
        jdbc.sql("""
                        with gone as (delete from core.outbox where person_id = :person returning message_id),
                        chosen as (delete from core.mail_opt_out where person_id = :person),
                        reminded as (delete from core.reminder where person_id = :person)
                        delete from core.postbus where message_id in (select message_id from gone)""").param("person", person.value()).update();
    }

    /** How many copies were written before that moment of business time. */
    @Transactional(readOnly = true)
    public int old(Instant limit) {
        return jdbc.sql("select count(*)::integer " + OLD)
                .param("limit", Timestamp.from(limit))
                .query(Integer.class)
                .single();
    }

    /** Throws away so many of them; tells how many there were. */
    @Transactional
    public int forgetOld(Instant limit, int most) {
        return jdbc.sql("with old as (select id " + OLD + """
                         order by sequence limit :most for update skip locked),
                        gone as (delete from core.outbox where id in (select id from old) returning message_id),
                        read as (delete from core.postbus where message_id in (select message_id from gone))
                        select count(*)::integer from gone""")
                .param("limit", Timestamp.from(limit))
                .param("most", most)
                .query(Integer.class)
                .single();
    }
}
