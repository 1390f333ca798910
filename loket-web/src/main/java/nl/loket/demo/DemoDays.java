package nl.loket.demo;

import java.time.LocalDate;
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
            case HELD -> LocalDate.of(2023, 3, 8);
            case HALF_REPORTED -> LocalDate.of(2023, 3, 7);
            case REPORTED -> LocalDate.of(2023, 3, 6);
            default -> after(ApplicationActs.readyOn(person), 8);
        };
    }

    /** The day the intake is planned: soon after everything is in. */
    LocalDate planned(DemoPerson person) {
        var usual = after(ApplicationActs.readyOn(person), 2);
        var late = intake(person).minusDays(12);
        return late.isAfter(usual) ? working(late) : usual;
    }

    /** The day of the decision. */
    LocalDate decided(DemoPerson person) {
        return after(intake(person), 3);
    }
}
