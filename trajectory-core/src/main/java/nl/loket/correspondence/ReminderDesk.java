package nl.loket.correspondence;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import nl.loket.shared.Actor;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Reminds who has not gone on, once; and tells beforehand whom it would remind. What was sent is kept, so that no restart sends it again. */
@Service
public class ReminderDesk {

    private static final int LATEST = 20;

    private final JdbcClient jdbc;
    private final List<Chaser> chasers;
    private final Readers readers;
    private final MailHours hours;
    private final Correspondence correspondence;
    private final TransactionTemplate each;
    private final Clock clock;

    ReminderDesk(
            JdbcClient jdbc,
            List<Chaser> chasers,
            Readers readers,
            MailHours hours,
            Correspondence correspondence,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.jdbc = jdbc;
        this.chasers = chasers;
        this.readers = readers;
        this.hours = hours;
        this.correspondence = correspondence;
        this.each = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Of each kind whom it would remind now, in office hours or not; nothing is written. */
    public List<ReminderView> tryOut(Actor actor) {
        actor.require("see reminders", Role.INTERMEDIARY);
        return chasers.stream()
                .map(chaser -> new ReminderView(chaser.template(), now(chaser), latest(chaser)))
                .toList();
    }

    /** Sends what is due, in office hours only: between writing and sending nobody goes on unseen. */
    public void remind() {
        if (hours.open(clock.instant())) {
            chasers.forEach(chaser ->
                    now(chaser).readers().forEach(person -> each.executeWithoutResult(_ -> once(chaser, person))));
        }
    }

    private void once(Chaser chaser, PersonId person) {
        if (chaser.isDue(person, LocalDate.now(clock)) && isFirst(chaser, person)) {
            var source = UUID.nameUUIDFromBytes((chaser.template() + person).getBytes(StandardCharsets.UTF_8));
            correspondence.send(new Letter(source, chaser.template(), person, chaser.path()));
        }
    }

    private boolean isFirst(Chaser chaser, PersonId person) {
        return jdbc.sql("""
                        insert into core.reminder (template, person_id, at) values (:template, :person, :at)
                        on conflict (template, person_id) do nothing""")
                        .param("template", chaser.template())
                        .param("person", person.value())
                        .param("at", Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    private MailingView now(Chaser chaser) {
        var reminded = new HashSet<>(jdbc.sql("select person_id from core.reminder where template = :template")
                .param("template", chaser.template())
                .query(UUID.class)
                .list());
        var due = chaser.due(LocalDate.now(clock)).stream()
                .filter(person -> !reminded.contains(person.value()))
                .toList();
        return new MailingView(readers.of(chaser.template(), due));
    }

    private List<ReminderView.Sent> latest(Chaser chaser) {
        return jdbc.sql("""
                        select person_id, at from core.reminder where template = :template
                        order by at desc, person_id limit :latest""")
                .param("template", chaser.template())
                .param("latest", LATEST)
                .query((row, _) -> new ReminderView.Sent(
                        new PersonId(row.getObject(1, UUID.class)),
                        row.getTimestamp(2).toInstant()))
                .list();
    }
}
