package nl.loket.candidate;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import nl.loket.programme.Norm;
import nl.loket.programme.ProgrammeDesk;
import nl.loket.programme.WorkingCalendar;
import nl.loket.shared.SchoolYear;
import nl.loket.trajectory.TrajectoryHistory;
import nl.loket.trajectory.TrajectoryStatus;
import nl.loket.trajectory.TrajectoryView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says when each part of the route began or will probably begin: what happened, then the norms. Nothing is promised by it. */
@Service
@Transactional(readOnly = true)
public class RouteForecast {

    private static final int YEARS_OF_TRAINING = 2;
    private static final int MONTHS_OF_INDUCTION = 6;

    private final ProgrammeDesk programme;
    private final WorkingCalendar calendar;
    private final TrajectoryHistory history;
    private final Clock clock;

    RouteForecast(ProgrammeDesk programme, WorkingCalendar calendar, TrajectoryHistory history, Clock clock) {
        this.programme = programme;
        this.calendar = calendar;
        this.history = history;
        this.clock = clock;
    }

    /** The day by which self-scan, CV, motivation and meeting should be done. */
    public LocalDate applicationDue(TrajectoryView trajectory) {
        var registered = trajectory.registeredOn();
        return registered.plusDays(programme.norm(SchoolYear.of(registered), Norm.APPLICATION_DAYS));
    }

    /** The day by which the intake should be, once everything is in. */
    public LocalDate intakeDue(LocalDate readyOn) {
        return calendar.plusWorkingDays(readyOn, programme.norm(SchoolYear.of(readyOn), Norm.INTAKE_WORKING_DAYS));
    }

    /**
     * For each status the day it was, or probably will be, entered, in the order of the route; INTAKE_READY stands for the intake itself.
     *
     * @param intakeOn the day of the intake if it is planned
     */
    public Map<TrajectoryStatus, LocalDate> of(TrajectoryView trajectory, @Nullable LocalDate intakeOn) {
        var days = new EnumMap<TrajectoryStatus, LocalDate>(TrajectoryStatus.class);
        days.put(TrajectoryStatus.REGISTERED, trajectory.registeredOn());
        days.put(TrajectoryStatus.INTAKE_READY, intake(trajectory, intakeOn));
        var began = known(trajectory, TrajectoryStatus.PRE_TRACK, days.get(TrajectoryStatus.INTAKE_READY), days);
        var months = programme.norm(SchoolYear.of(began), Norm.PRE_TRACK_MONTHS);
        var work = programme.norm(SchoolYear.of(began), Norm.WORK_EXPERIENCE_MONTHS);
        var worked =
                known(trajectory, TrajectoryStatus.WORK_EXPERIENCE, began.plusMonths(Math.max(0, months - work)), days);
        var assessed = known(trajectory, TrajectoryStatus.SUITABILITY, worked.plusMonths(work), days);
        var appointed = known(trajectory, TrajectoryStatus.APPOINTMENT, assessed, days);
        var started = known(trajectory, TrajectoryStatus.YEAR_ONE, start(trajectory, appointed), days);
        known(trajectory, TrajectoryStatus.YEAR_TWO, started.plusYears(1), days);
        var competent = known(trajectory, TrajectoryStatus.COMPETENCE, started.plusYears(YEARS_OF_TRAINING), days);
        var own = known(trajectory, TrajectoryStatus.INDUCTION, competent, days);
        known(trajectory, TrajectoryStatus.COMPLETED, own.plusMonths(MONTHS_OF_INDUCTION), days);
        return days;
    }

    private LocalDate known(
            TrajectoryView trajectory,
            TrajectoryStatus status,
            LocalDate expected,
            Map<TrajectoryStatus, LocalDate> days) {
        var day = reached(trajectory, status)
                ? history.since(trajectory.id(), status).orElse(expected)
                : notPast(expected);
        days.put(status, day);
        return day;
    }

    /** Once it is over, the day it was decided. */
    private LocalDate intake(TrajectoryView trajectory, @Nullable LocalDate intakeOn) {
        var expected = intakeOn == null ? expectedIntake(trajectory) : intakeOn;
        return reached(trajectory, TrajectoryStatus.PRE_TRACK)
                ? history.since(trajectory.id(), TrajectoryStatus.PRE_TRACK).orElse(expected)
                : expected;
    }

    /** Whether they came that far, also if it ended later. */
    private static boolean reached(TrajectoryView trajectory, TrajectoryStatus status) {
        var exit = trajectory.exit();
        return status.compareTo(exit == null ? trajectory.status() : exit.from()) <= 0;
    }

    private LocalDate expectedIntake(TrajectoryView trajectory) {
        var ready = trajectory.status() == TrajectoryStatus.INTAKE_READY
                ? trajectory.statusSince()
                : notPast(applicationDue(trajectory));
        return intakeDue(ready);
    }

    /** Training starts with a school year (AMB-16). */
    private static LocalDate firstOfSeptember(LocalDate day) {
        return SchoolYear.of(day.minusDays(1)).next().start();
    }

    /** Whoever moved their start begins with that school year, not before. */
    private static LocalDate start(TrajectoryView trajectory, LocalDate appointed) {
        var first = firstOfSeptember(appointed);
        var moved = trajectory.startYear() == null ? first : new SchoolYear(trajectory.startYear()).start();
        return moved.isAfter(first) ? moved : first;
    }

    private LocalDate notPast(LocalDate day) {
        var today = LocalDate.now(clock);
        return day.isBefore(today) ? today : day;
    }
}
