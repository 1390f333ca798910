package nl.loket.correspondence;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.loket.audit.AuditLog;
import nl.loket.shared.Actor;
import nl.loket.shared.Conflict;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import nl.loket.shared.RuleViolation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes one mail to many (B17): first it tells who would get it, then it goes to exactly those, and once however often it is sent. */
@Service
@Transactional
public class MailingDesk {

    private final JdbcClient jdbc;
    private final Readers readers;
    private final Correspondence correspondence;
    private final AuditLog audit;
    private final Clock clock;

    MailingDesk(JdbcClient jdbc, Readers readers, Correspondence correspondence, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.readers = readers;
        this.correspondence = correspondence;
        this.audit = audit;
        this.clock = clock;
    }

    /** Who would get it, and who would not and why; nothing is written. */
    @Transactional(readOnly = true)
    public MailingView tryOut(String template, Collection<PersonId> people) {
        return new MailingView(readers.of(template, people));
    }

    /**
     * One mail for many.
     *
     * @param key of this sending: the same key is sent once
     * @param seen the {@link MailingView#seal() seal} of those the page showed
     */
    public record Mailing(UUID key, String template, String path, List<LetterArg> arguments, String seen) {}

    /**
     * Sends it.
     *
     * @return to how many; 0 if it was sent before
     * @throws Conflict if others would get it than the page showed
     */
    public int send(Actor actor, Mailing mailing, Collection<PersonId> people) {
        actor.require("write to many", Role.INTERMEDIARY);
        var now = tryOut(mailing.template(), people);
        if (!keep(actor, mailing, now.count())) {
            return 0;
        }
        if (!now.seal().equals(mailing.seen())) {
            throw new Conflict("correspondence.rule.readers-changed", now.count());
        }
        if (now.count() == 0) {
            throw new RuleViolation("correspondence.rule.nobody");
        }
        now.readers()
                .forEach(person -> correspondence.send(
                        new Letter(mailing.key(), mailing.template(), person, mailing.path(), mailing.arguments())));
        audit.did(actor, "mailing.send", null, mailing.key() + " " + mailing.template() + " " + now.count());
        return now.count();
    }

    private boolean keep(Actor actor, Mailing mailing, int number) {
        return jdbc.sql("""
                        insert into core.mailing (key, template, by_person, readers, at)
                        values (:key, :template, :by, :readers, :at) on conflict (key) do nothing""")
                        .param("key", mailing.key())
                        .param("template", mailing.template())
                        .param("by", actor.requirePerson().value())
                        .param("readers", number)
                        .param("at", Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }
}
