package nl.loket.shared;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A span of days.
 *
 * @param from the first day
 * @param until the first day no longer in it, null while it is open
 */
public record DateRange(LocalDate from, @Nullable LocalDate until) {

    public DateRange {
        if (until != null && !from.isBefore(until)) {
            throw new IllegalArgumentException("from " + from + " must be before until " + until);
        }
    }

    public static DateRange since(LocalDate from) {
        return new DateRange(from, null);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    public boolean open() {
        return until == null;
    }
}
