package nl.loket.trajectory;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.loket.shared.DateRange;

/**
 * Time from a day on in which pauses do not count (EX-17).
 *
 * @param pauses in order, each with its last day known
 */
record UnpausedTime(LocalDate start, List<DateRange> pauses) {

    /** So many months later, and as many days later still as it lay still in between. */
    LocalDate after(int months) {
        var day = start.plusMonths(months);
        for (var pause : pauses) {
            if (pause.from().isBefore(day)) {
                day = day.plusDays(length(pause));
            }
        }
        return day;
    }

    private long length(DateRange pause) {
        var from = pause.from().isBefore(start) ? start : pause.from();
        return pause.until() == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(from, pause.until()));
    }
}
