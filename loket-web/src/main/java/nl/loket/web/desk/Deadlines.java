package nl.loket.web.desk;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import nl.loket.programme.Norm;
import nl.loket.programme.ProgrammeDesk;
import nl.loket.programme.WorkingCalendar;
import org.springframework.stereotype.Component;

/** The norms of the programme as dates the database can compare: it knows no working days. */
@Component
class Deadlines {

    /** Who waits longer than this is late whatever the holidays were. */
    private static final int DAYS_BACK = 400;

    /** Reports and the decision are asked within a week of the talk; the plan names no term. */
    static final int REPORT_DAYS = 7;

    private final ProgrammeDesk programme;
    private final WorkingCalendar calendar;
    private final Clock clock;
    private final Map<LocalDate, Map<Integer, LocalDate>> known = new ConcurrentHashMap<>();

    Deadlines(ProgrammeDesk programme, WorkingCalendar calendar, Clock clock) {
        this.programme = programme;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * For each of these days, the day by which an application that began on it must be complete, and an intake that could be planned from it held.
     */
    record Table(
            LocalDate today,
            Date[] days,
            Date[] application,
            Date[] intake,
            int applicationDays,
            int intakeDays,
            int preTrackMonths,
            int workMonths) {}

    Table today() {
        var today = LocalDate.now(clock);
        var applicationDays = programme.norm(today, Norm.APPLICATION_DAYS);
        var workingDays = programme.norm(today, Norm.INTAKE_WORKING_DAYS);
        var days = IntStream.range(0, DAYS_BACK).mapToObj(today::minusDays).toList();
        return new Table(
                today,
                days.stream().map(Date::valueOf).toArray(Date[]::new),
                days.stream()
                        .map(d -> Date.valueOf(d.plusDays(applicationDays)))
                        .toArray(Date[]::new),
                days.stream().map(d -> Date.valueOf(working(d, workingDays))).toArray(Date[]::new),
                applicationDays,
                workingDays * 7 / 5,
                programme.norm(today, Norm.PRE_TRACK_MONTHS),
                programme.norm(today, Norm.WORK_EXPERIENCE_MONTHS));
    }

    /** Holidays do not change, so what was reckoned once holds in every instance. */
    private LocalDate working(LocalDate from, int days) {
        return known.computeIfAbsent(from, _ -> new ConcurrentHashMap<>())
                .computeIfAbsent(days, n -> calendar.plusWorkingDays(from, n));
    }
}
