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

/** Reminds who registered some working days ago of the first thing their application still lacks (ST-04, EL-10, 12.2, 12.3). */
final class UnfinishedApplication implements Chaser {

    /** Who registered longer ago is called, not mailed by itself. */
    private static final int OLDEST_DAYS = 90;

    /** Who pauses or waits for something is left in peace. */
    private static final String WAITING = """
            select c.person_id from core.person_card c
            join core.application_now a on a.trajectory_id = c.trajectory_id
            join core.account_card u on u.person_id = c.person_id
            where c.status = 'REGISTERED' and c.registered_on between :oldest and :latest
              and :missing = case
                when u.last_used_on <= c.registered_on and num_nonnulls(a.self_scan_on, a.cv_on, a.motivation_on) = 0 then 'SIGN_IN'
                when a.self_scan_on is null then 'SELF_SCAN'
                when a.cv_on is null then 'CV'
                when a.motivation_on is null then 'MOTIVATION'
                when a.diploma = 'FOREIGN' and a.diploma_check = 'OPEN'
                  and not exists (select from core.diploma_held d where d.person_id = c.person_id) then 'DIPLOMA'
                end
              and (cast(:person as uuid) is null or c.person_id = :person)
              and not exists (select from core.standstill s
                where s.trajectory_id = c.trajectory_id and s.open and s.from_on <= :today)
            order by c.registered_on, c.trajectory_id""";

    private final Missing missing;
    private final JdbcClient jdbc;
    private final ProgrammeDesk programme;
    private final WorkingCalendar calendar;

    UnfinishedApplication(Missing missing, JdbcClient jdbc, ProgrammeDesk programme, WorkingCalendar calendar) {
        this.missing = missing;
        this.jdbc = jdbc;
        this.programme = programme;
        this.calendar = calendar;
    }

    @Override
    public String template() {
        return missing.template();
    }

    @Override
    public String path() {
        return missing.path();
    }

    @Override
    public boolean asksToGoOn() {
        return true;
    }

    @Override
    public List<Due> due(LocalDate today) {
        return waiting(null, today).stream().map(Due::ever).toList();
    }

    @Override
    public boolean isDue(Due due, LocalDate today) {
        return !waiting(due.person(), today).isEmpty();
    }

    private List<PersonId> waiting(@Nullable PersonId person, LocalDate today) {
        var days = programme.norm(today, Norm.REMIND_APPLICATION_WORKING_DAYS);
        return jdbc.sql(WAITING)
                .param("missing", missing.name())
                .param("person", person == null ? null : person.value())
                .param("oldest", Date.valueOf(today.minusDays(OLDEST_DAYS)))
                .param("latest", Date.valueOf(calendar.workingDaysBefore(today, days)))
                .param("today", Date.valueOf(today))
                .query((row, _) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
    }
}
