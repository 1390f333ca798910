package nl.loket.coaching;

import java.time.YearMonth;
import nl.loket.correspondence.Correspondence;
import nl.loket.correspondence.Letter;
import nl.loket.correspondence.LetterArg;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells a coach what the desk said about hours: that some came back, and whether there is extra time. Not for whom (NF-22). */
@Component
class HourMail {

    private final Correspondence correspondence;

    HourMail(Correspondence correspondence) {
        this.correspondence = correspondence;
    }

    @ApplicationModuleListener
    void on(CoachingEvent.HoursReturned returned) {
        var one = returned.number() == 1;
        var page = one ? "/coach/uren/" + returned.entry() : "/coach/uren?maand=" + YearMonth.from(returned.on());
        correspondence.send(new Letter(
                returned.id(),
                one ? "coaching.mail.hours-returned" : "coaching.mail.hours-returned-many",
                returned.coach(),
                page,
                LetterArg.date(returned.on()),
                LetterArg.text(String.valueOf(returned.number()))));
    }

    @ApplicationModuleListener
    void on(CoachingEvent.ExtraDecided decided) {
        correspondence.send(new Letter(
                decided.id(),
                decided.minutes() > 0 ? "coaching.mail.extra-given" : "coaching.mail.extra-refused",
                decided.coach(),
                "/coach/uren?voor=" + decided.trajectory(),
                LetterArg.label(decided.pot()),
                LetterArg.text(String.valueOf(decided.minutes()))));
    }
}
