package nl.loket.correspondence;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.loket.shared.PersonId;
import nl.loket.shared.SystemTime;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Mail that is to be sent, being sent, or gone. Whoever sends takes a lease first, and commits it: a sender that dies in between leaves a
 * lease that runs out, and the mail goes again with the same Message-ID.
 */
@Component
class Outbox {

    /** Longer than the mail server may take; see the time-outs in loket-defaults.yaml. */
    static final Duration LEASE = Duration.ofSeconds(45);

    private static final int MOST_ATTEMPTS = 20;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final SystemTime time;
    private final String domain;

    Outbox(
            JdbcClient jdbc,
            Clock clock,
            SystemTime time,
            @Value("${loket.base-url:http://localhost:8080}") String baseUrl) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.time = time;
        this.domain = Optional.ofNullable(URI.create(baseUrl).getHost()).orElse("localhost");
    }

    /**
     * Whether it was new.
     *
     * @param notBefore in business time; null for at once
     */
    boolean put(
            UUID source,
            String template,
            @Nullable PersonId person,
            String address,
            String language,
            LetterWriter.Words words,
            boolean secret,
            @Nullable Instant notBefore) {
        var id = UUID.randomUUID();
        return jdbc.sql("""
                                insert into core.outbox (id, source, template, person_id, address, language, subject, body, secret,
                                  message_id, state, attempts, due_at, not_before, created_at, system_created_at)
                                values (:id, :source, :template, :person, :address, :language, :subject, :body, :secret,
                                  :message, 'QUEUED', 0, :now, :notBefore, :at, :now)
                                on conflict (source, template, address) do nothing""")
                        .param("id", id)
                        .param("source", source)
                        .param("template", template)
                        .param("person", person == null ? null : person.value())
                        .param("address", address)
                        .param("language", language)
                        .param("subject", words.subject())
                        .param("body", words.body())
                        .param("secret", secret)
                        .param("message", "<" + id + "@" + domain + ">")
                        .param("now", Timestamp.from(time.now()))
                        .param("notBefore", notBefore == null ? null : Timestamp.from(notBefore))
                        .param("at", Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    /** The next mail that is due, ours for the time of the lease; two who ask at once get different ones. */
    Optional<Mail> take() {
        return jdbc.sql("""
                        update core.outbox set state = 'SENDING', attempts = attempts + 1, lease_until = :lease
                        where id = (select id from core.outbox
                                    where state = 'QUEUED' and due_at <= :now and (not_before is null or not_before <= :at)
                                      or state = 'SENDING' and lease_until <= :now
                                    order by due_at, sequence limit 1 for update skip locked)
                        returning id, message_id, template, address, language, subject, body, attempts, created_at""")
                .param("now", Timestamp.from(time.now()))
                .param("at", Timestamp.from(clock.instant()))
                .param("lease", Timestamp.from(time.now().plus(LEASE)))
                .query((row, _) -> mail(row))
                .optional();
    }

    /** It is gone; a code in it is forgotten here. */
    void sent(Mail mail) {
        jdbc.sql("""
                        update core.outbox set state = 'SENT', sent_at = :now, lease_until = null,
                          body = case when secret then '' else body end where id = :id""")
                .param("now", Timestamp.from(time.now()))
                .param("id", mail.id())
                .update();
    }

    /** It did not go: again after a while, twice as long each time up to an hour; in the end left for people to look at. */
    void failed(Mail mail) {
        if (mail.attempt() >= MOST_ATTEMPTS) {
            lost(mail, MailFailure.GAVE_UP);
            return;
        }
        var wait = Duration.ofSeconds(Math.min(3600, 15L << Math.min(mail.attempt(), 10)));
        jdbc.sql("update core.outbox set state = 'QUEUED', lease_until = null, due_at = :due where id = :id")
                .param("due", Timestamp.from(time.now().plus(wait)))
                .param("id", mail.id())
                .update();
    }

    /** It will not go. A code in it is of no use any more. */
    void lost(Mail mail, MailFailure failure) {
        jdbc.sql("""
                        update core.outbox set state = 'FAILED', failure = :failure, lease_until = null,
                          body = case when secret then '' else body end where id = :id""").param("failure", failure.name()).param("id", mail.id()).update();
    }

    /** Also from the mailbox in the portal: that is where such mail went when there is no mail server. */
    void callBack(PersonId person) {
        jdbc.sql("delete from core.outbox where person_id = :person and state = 'QUEUED'")
                .param("person", person.value())
                .update();
    }

    void forgetStrangers(Duration age) {
        jdbc.sql("""
                        with forgotten as (
                          delete from core.outbox
                          where person_id is null and system_created_at <= :limit and state <> 'SENDING'
                            and (secret or state in ('SENT', 'FAILED'))
                          returning message_id)
                        delete from core.postbus where message_id in (select message_id from forgotten)""").param("limit", Timestamp.from(time.now().minus(age))).update();
    }

    private static Mail mail(ResultSet row) throws SQLException {
        return new Mail(
                row.getObject("id", UUID.class),
                row.getString("message_id"),
                row.getString("template"),
                row.getString("address"),
                row.getString("language"),
                row.getString("subject"),
                row.getString("body"),
                row.getInt("attempts"),
                row.getTimestamp("created_at").toInstant());
    }
}
