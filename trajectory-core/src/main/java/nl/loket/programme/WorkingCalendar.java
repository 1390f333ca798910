package nl.loket.programme;

import static de.focus_shift.jollyday.core.HolidayCalendar.NETHERLANDS;
import static de.focus_shift.jollyday.core.HolidayType.PUBLIC_HOLIDAY;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Working days in the Netherlands, and the school holidays of region Noord. A working day is a weekday that is no public holiday; in school holidays the desk works on. */
@Component
public class WorkingCalendar {

    private final HolidayManager holidays = HolidayManager.getInstance(ManagerParameters.create(NETHERLANDS));
    private final SchoolHolidays schoolHolidays = SchoolHolidays.load();

    public boolean isWorkingDay(LocalDate day) {
        return !isWeekend(day) && !isPublicHoliday(day);
    }

    public boolean isPublicHoliday(LocalDate day) {
        return holidays.isHoliday(day, PUBLIC_HOLIDAY);
    }

    /** The name, in Dutch, of the school holiday that day falls in; known from spring 2020 to summer 2030. */
    public Optional<String> schoolHoliday(LocalDate day) {
        return schoolHolidays.on(day);
    }

    /** Whether schools teach on that day. */
    public boolean isSchoolDay(LocalDate day) {
        return isWorkingDay(day) && schoolHoliday(day).isEmpty();
    }

    /** The day that many working days after this one; with 0 the first working day from this one on. */
    public LocalDate plusWorkingDays(LocalDate day, int days) {
        var reached = days == 0 ? day.minusDays(1) : day;
        for (int left = Math.max(days, 1); left > 0; left--) {
            reached = nextWorkingDay(reached);
        }
        return reached;
    }

    /** That day, or the last working day before it. */
    /** The last day that lies so many working days or more before this one. */
    public LocalDate workingDaysBefore(LocalDate day, int days) {
        var before = day;
        while (plusWorkingDays(before, days).isAfter(day)) {
            before = before.minusDays(1);
        }
        return before;
    }

    public LocalDate workingDayUpTo(LocalDate day) {
        var reached = day;
        while (!isWorkingDay(reached)) {
            reached = reached.minusDays(1);
        }
        return reached;
    }

    private LocalDate nextWorkingDay(LocalDate day) {
        var next = day.plusDays(1);
        while (!isWorkingDay(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
