package nl.loket.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import nl.loket.programme.WorkingCalendar;
import org.springframework.stereotype.Component;

/** The days on which the desk of the demo does its work: working days. */
@Component
class DemoDays {

    private final WorkingCalendar calendar;

    DemoDays(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /** That day, or the first working day after it. */
    LocalDate working(LocalDate day) {
        return calendar.isWorkingDay(day) ? day : calendar.plusWorkingDays(day, 1);
    }

    LocalDate after(LocalDate day, int workingDays) {
        return calendar.plusWorkingDays(day, workingDays);
    }

    /** The day the intake of this person is held. */
    LocalDate intake(DemoPerson person) {
        return switch (person.story()) {
            case INTAKE_TODAY -> LocalDate.of(2023, 3, 13);
            case INTAKE_THIS_WEEK -> LocalDate.of(2023, 3, 15).plusDays(person.number() % 2);
            case INTAKE_NEXT_WEEK -> LocalDate.of(2023, 3, 21);
            case PLANNED_THIS_MORNING -> LocalDate.of(2023, 3, 23);
            case HELD -> LocalDate.of(2023, 3, 8);
            case HALF_REPORTED -> LocalDate.of(2023, 3, 7);
            case REPORTED -> LocalDate.of(2023, 3, 6);
            default -> after(ApplicationActs.readyOn(person), 8);
        };
    }

    /** When the intake is planned: soon after everything is in. */
    LocalDateTime planned(DemoPerson person) {
        return person.story() == Story.PLANNED_THIS_MORNING
                ? DemoLoader.OPENING.minusMinutes(20)
                : plannedOn(person).atTime(11, 0);
    }

    private LocalDate plannedOn(DemoPerson person) {
        var usual = after(ApplicationActs.readyOn(person), 2);
        var late = intake(person).minusDays(12);
        return late.isAfter(usual) ? working(late) : usual;
    }

    /** The day of the decision. */
    LocalDate decided(DemoPerson person) {
        return after(intake(person), 3);
    }

    /** The first day at a school, before the training. */
    LocalDate experience(DemoPerson person) {
        return working(decided(person).plusDays(4));
    }

    /** The day the work experience is over and the college looks. */
    LocalDate finished(DemoPerson person) {
        return working(experience(person).plusMonths(3).plusDays(1));
    }

    /** The day the college finds the person suitable. */
    LocalDate assessed(DemoPerson person) {
        return after(finished(person), 3);
    }

    /** The day everything is signed. */
    LocalDate signed(DemoPerson person) {
        return after(assessed(person), 3);
    }

    /** The first day at the training school. */
    LocalDate start(DemoPerson person) {
        return working(
                experience(person).plusMonths(3).plusDays(14).withDayOfMonth(1).plusMonths(1));
    }

    /** The day year one begins: at the start, or once all is signed. */
    LocalDate yearOne(DemoPerson person) {
        return signed(person).isAfter(start(person)) ? signed(person) : start(person);
    }

    LocalDate yearTwo(DemoPerson person) {
        return working(start(person).plusYears(1).plusDays(7));
    }

    LocalDate competence(DemoPerson person) {
        return working(start(person).plusMonths(20));
    }

    /** The day of the certificate. */
    LocalDate certified(DemoPerson person) {
        return working(start(person).plusMonths(22));
    }

    LocalDate induction(DemoPerson person) {
        return after(certified(person), 2);
    }

    LocalDate completed(DemoPerson person) {
        return working(induction(person).plusMonths(6).plusDays(1));
    }

    /** The day somebody stops who stops during the training. */
    LocalDate stopped(DemoPerson person) {
        var months = switch (person.story()) {
            case EX_10_SOON -> 3;
            case EX_10_LATER -> 15;
            default -> 7;
        };
        return working(start(person).plusMonths(months));
    }

    /** The day somebody stops who stops during the work experience. */
    LocalDate leftTheSchool(DemoPerson person) {
        return working(experience(person).plusDays(45));
    }

    /** The day somebody stops who stops in the pre-track. */
    LocalDate withdrawn(DemoPerson person) {
        return working(decided(person).plusDays(30));
    }
}
