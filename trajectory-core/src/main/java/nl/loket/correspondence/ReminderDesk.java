package nl.loket.correspondence;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.loket.correspondence.Chaser.Due;
import nl.loket.programme.Norm;
import nl.loket.programme.ProgrammeDesk;
import nl.loket.programme.WorkingCalendar;
import nl.loket.shared.Actor;
import nl.loket.shared.BusinessClock;
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
    private final ProgrammeDesk programme;
    private final WorkingCalendar calendar;
    private final TransactionTemplate each;
    private final Clock clock;

    ReminderDesk(
            JdbcClient jdbc,
            List<Chaser> chasers,
            Readers readers,
            MailHours hours,
            Correspondence correspondence,
            ProgrammeDesk programme,
            WorkingCalendar calendar,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.jdbc = jdbc;
        this.chasers = chasers;
        this.readers = readers;
        this.hours = hours;
        this.correspondence = correspondence;
        this.programme = programme;
        this.calendar = calendar;
        this.each = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Of each kind whom it would remind now, in office hours or not; nothing is written. */
    public List<ReminderView> tryOut(Actor actor) {
        actor.require("see reminders", Role.INTERMEDIARY);
        return chasers.stream()
                .map(chaser -> new ReminderView(chaser.template(), view(chaser), latest(chaser)))
                .toList();
    }

    /** Sends what is due, in office hours only: between writing and sending nobody goes on unseen. */
    public void remind() {
        if (hours.open(clock.instant())) {
            chasers.forEach(chaser -> now(chaser).forEach(due -> each.executeWithoutResult(_ -> once(chaser, due))));
        }
    }

    private void once(Chaser chaser, Due due) {
        var reach = readers.of(chaser.template(), List.of(due.person())).get(due.person());
        if (reach == MailReach.YES
                && !lately(chaser).contains(due.person())
                && chaser.isDue(due, LocalDate.now(clock))
                && isFirst(chaser, due)) {
            var source = UUID.nameUUIDFromBytes(
                    (chaser.template() + due.person() + due.about()).getBytes(StandardCharsets.UTF_8));
            correspondence.send(new Letter(source, chaser.template(), due.person(), chaser.path(), due.arguments()));
        }
    }

    private boolean isFirst(Chaser chaser, Due due) {
        return jdbc.sql("""
                        insert into core.reminder (template, person_id, about, at) values (:template, :person, :about, :at)
                        on conflict (template, person_id, about) do nothing""")
                        .param("template", chaser.template())
                        .param("person", due.person().value())
                        .param("about", due.about())
                        .param("at", Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    private MailingView view(Chaser chaser) {
        var people = now(chaser).stream().map(Due::person).distinct().toList();
        return new MailingView(readers.of(chaser.template(), people));
    }

    private List<Due> now(Chaser chaser) {
        var reminded = new HashSet<>(jdbc.sql("select person_id, about from core.reminder where template = :template")
                .param("template", chaser.template())
                .query((row, _) -> new Reminded(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
                .list());
        var lately = lately(chaser);
        return chaser.due(LocalDate.now(clock)).stream()
                .filter(due -> !lately.contains(due.person()))
                .filter(due -> !reminded.contains(new Reminded(due.person().value(), due.about())))
                .toList();
    }

    /** Who was asked to go on within the days of the norm, with whatever it was; nobody for a reminder that does not ask that. */
    private Set<PersonId> lately(Chaser chaser) {
        if (!chaser.asksToGoOn()) {
            return Set.of();
        }
        var today = LocalDate.now(clock);
        var days = programme.norm(today, Norm.REMIND_APPLICATION_WORKING_DAYS);
        var since = calendar.workingDaysBefore(today, days).plusDays(1).atStartOfDay(BusinessClock.AMSTERDAM);
        var templates = chasers.stream()
                .filter(Chaser::asksToGoOn)
                .map(Chaser::template)
                .toArray(String[]::new);
        return new HashSet<>(
                jdbc.sql("select person_id from core.reminder where template = any(:templates) and at >= :since")
                        .param("templates", templates)
                        .param("since", Timestamp.from(since.toInstant()))
                        .query((row, _) -> new PersonId(row.getObject(1, UUID.class)))
                        .list());
    }

    /** Whom, and what of. */
    private record Reminded(UUID person, UUID about) {}

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
