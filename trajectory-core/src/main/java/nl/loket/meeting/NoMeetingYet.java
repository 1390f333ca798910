package nl.loket.meeting;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.loket.correspondence.Chaser;
import nl.loket.programme.Norm;
import nl.loket.programme.ProgrammeDesk;
import nl.loket.programme.WorkingCalendar;
import nl.loket.shared.PersonId;
import nl.loket.trajectory.Step;
import nl.loket.trajectory.StepDesk;
import nl.loket.trajectory.StepOutcome;
import nl.loket.trajectory.TrajectoryId;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reminds whose application is complete but for an information meeting, once (AMB-04, 12.3). */
@Component
@Order(6)
class NoMeetingYet implements Chaser {

    /** Who registered longer ago is called, not mailed by itself. */
    private static final int OLDEST_DAYS = 90;

    private static final String WAITING = """
            select c.person_id, c.trajectory_id from core.person_card c join core.application_now a on a.trajectory_id = c.trajectory_id
            where c.status = 'REGISTERED' and c.registered_on between :oldest and :latest
              and num_nulls(a.self_scan_on, a.cv_on, a.motivation_on) = 0 and (a.eligible or exists (
                select from core.diploma_held d where d.person_id = c.person_id))
              and (cast(:person as uuid) is null or c.person_id = :person)
              and not exists (select from core.meeting_attendance m where m.trajectory_id = c.trajectory_id and m.state <> 'CANCELLED')
              and not exists (select from core.standstill s
                where s.trajectory_id = c.trajectory_id and s.open and s.from_on <= :today)
            order by c.registered_on, c.trajectory_id""";

    private final JdbcClient jdbc;
    private final StepDesk steps;
    private final ProgrammeDesk programme;
    private final WorkingCalendar calendar;

    NoMeetingYet(JdbcClient jdbc, StepDesk steps, ProgrammeDesk programme, WorkingCalendar calendar) {
        this.jdbc = jdbc;
        this.steps = steps;
        this.programme = programme;
        this.calendar = calendar;
    }

    @Override
    public String template() {
        return "meeting.mail.none-yet";
    }

    @Override
    public String path() {
        return "/mijn/bijeenkomst";
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
        return jdbc
                .sql(WAITING)
                .param("person", person == null ? null : person.value())
                .param("oldest", Date.valueOf(today.minusDays(OLDEST_DAYS)))
                .param("latest", Date.valueOf(calendar.workingDaysBefore(today, days)))
                .param("today", Date.valueOf(today))
                .query((row, _) -> new Candidate(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        new TrajectoryId(row.getObject("trajectory_id", UUID.class))))
                .list()
                .stream()
                .filter(candidate -> !wasThere(candidate.trajectory()))
                .map(Candidate::person)
                .toList();
    }

    /** The desk may have recorded it as a step, without a meeting of ours. */
    private boolean wasThere(TrajectoryId trajectory) {
        return steps.last(trajectory, Step.ST_06)
                .filter(record -> record.outcome() == StepOutcome.DONE)
                .isPresent();
    }

    private record Candidate(PersonId person, TrajectoryId trajectory) {}
}
