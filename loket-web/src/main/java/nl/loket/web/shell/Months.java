package nl.loket.web.shell;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;

/** Reads a month as it stands in an address, such as {@code 2023-02}. */
public final class Months {

    private Months() {}

    /** That month; what is no month is the one of today. */
    public static YearMonth read(String text, LocalDate today) {
        try {
            var month = YearMonth.parse(text);
            return month.getYear() > 2000 && month.getYear() < 2100 ? month : YearMonth.from(today);
        } catch (DateTimeParseException noMonth) {
            return YearMonth.from(today);
        }
    }
}
