package nl.loket.correspondence;

import java.time.Instant;
import java.time.LocalDate;
import nl.loket.programme.Norm;
import nl.loket.programme.ProgrammeDesk;
import nl.loket.programme.WorkingCalendar;
import nl.loket.shared.BusinessClock;
import org.springframework.stereotype.Component;

/** When mail goes that nobody is waiting for: on working days, between two hours that are norms. Business time decides. */
@Component
public class MailHours {

    private final ProgrammeDesk programme;
    private final WorkingCalendar calendar;

    MailHours(ProgrammeDesk programme, WorkingCalendar calendar) {
        this.programme = programme;
        this.calendar = calendar;
    }

    /** The hours of a day, such as 8 and 20. */
    public record Span(int from, int until) {}

    /** What holds on that day, if it is a working day. */
    public Span on(LocalDate day) {
        return new Span(programme.norm(day, Norm.MAIL_FROM_HOUR), programme.norm(day, Norm.MAIL_UNTIL_HOUR));
    }

    /** Whether it may go at that moment. */
    public boolean open(Instant moment) {
        return next(moment).equals(moment);
    }

    /** That moment, or the first one after it at which mail may go. */
    public Instant next(Instant moment) {
        var day = moment.atZone(BusinessClock.AMSTERDAM).toLocalDate();
        var opens = at(day, on(day).from());
        if (calendar.isWorkingDay(day) && moment.isBefore(closes(day, opens))) {
            return moment.isBefore(opens) ? opens : moment;
        }
        var next = calendar.plusWorkingDays(day, 1);
        return at(next, on(next).from());
    }

    /** An evening that would begin before the morning ends at midnight. */
    private Instant closes(LocalDate day, Instant opens) {
        var closes = at(day, on(day).until());
        return closes.isAfter(opens) ? closes : at(day.plusDays(1), 0);
    }

    private static Instant at(LocalDate day, int hour) {
        return day.plusDays(hour / 24)
                .atTime(hour % 24, 0)
                .atZone(BusinessClock.AMSTERDAM)
                .toInstant();
    }
}
