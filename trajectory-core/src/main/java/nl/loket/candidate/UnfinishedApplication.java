package nl.loket.candidate;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.loket.correspondence.Chaser;
import nl.loket.programme.Norm;
import nl.loket.programme.ProgrammeDesk;
import nl.loket.programme.WorkingCalendar;
import nl.loket.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reminds who registered some working days ago and has not yet done the self-scan, the CV and the motivation (ST-04, EL-10). */
@Component
class UnfinishedApplication implements Chaser {

    /** Who registered longer ago is called, not mailed by itself. */
    private static final int OLDEST_DAYS = 90;

    private final JdbcClient jdbc;
    private final ProgrammeDesk programme;
    private final WorkingCalendar calendar;

    UnfinishedApplication(JdbcClient jdbc, ProgrammeDesk programme, WorkingCalendar calendar) {
        this.jdbc = jdbc;
        this.programme = programme;
        this.calendar = calendar;
    }

    @Override
    public String template() {
        return "candidate.mail.unfinished";
    }

    @Override
    public String path() {
        return "/mijn";
    }

    @Override
    public List<Due> due(LocalDate today) {
        return waiting(null, today).stream().map(Due::ever).toList();
    }

    @Override
    public boolean isDue(Due due, LocalDate today) {
        return !waiting(due.person(), today).isEmpty();
    }

    /** Who pauses or waits for something is left in peace. */
    private List<PersonId> waiting(@Nullable PersonId person, LocalDate today) {
        return jdbc.sql("""
                        select c.person_id from core.person_card c join core.application_now a on a.trajectory_id = c.trajectory_id
                        where c.status = 'REGISTERED' and c.registered_on between :oldest and :latest
                          and num_nulls(a.self_scan_on, a.cv_on, a.motivation_on) > 0
                          and (cast(:person as uuid) is null or c.person_id = :person)
                          and not exists (select from core.standstill s
                            where s.trajectory_id = c.trajectory_id and s.open and s.from_on <= :today)
                        order by c.registered_on, c.trajectory_id""")
                .param("person", person == null ? null : person.value())
                .param("oldest", Date.valueOf(today.minusDays(OLDEST_DAYS)))
                .param("latest", Date.valueOf(latest(today)))
                .param("today", Date.valueOf(today))
                .query((row, _) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
    }

    /** The last day of registering that is long enough ago. */
    private LocalDate latest(LocalDate today) {
        var days = programme.norm(today, Norm.REMIND_APPLICATION_WORKING_DAYS);
        var day = today;
        while (calendar.plusWorkingDays(day, days).isAfter(today)) {
            day = day.minusDays(1);
        }
        return day;
    }
}
