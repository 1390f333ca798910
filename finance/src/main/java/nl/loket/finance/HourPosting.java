package nl.loket.finance;

import nl.loket.coaching.CoachKind;
import nl.loket.coaching.CoachingEvent;
import nl.loket.programme.ProgrammeDesk;
import nl.loket.programme.Rate;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Books every approved hour at the programme's rate of its day; told twice, it books once. */
@Component
class HourPosting {

    private final ProgrammeDesk programme;
    private final PostingRules rules;
    private final Ledger ledger;

    HourPosting(ProgrammeDesk programme, PostingRules rules, Ledger ledger) {
        this.programme = programme;
        this.rules = rules;
        this.ledger = ledger;
    }

    @ApplicationModuleListener
    void on(CoachingEvent.HourApproved hour) {
        var year = programme.yearOf(hour.on());
        var place = rules.placeOf(hour.pot(), hour.kind(), year);
        var price = HourPrice.of(programme.rate(year, rate(hour.kind())));
        ledger.book(new Posting(hour, year, place, price));
    }

    private static Rate rate(CoachKind kind) {
        return kind == CoachKind.EXTERNAL ? Rate.EXTERNAL_COACH_HOUR : Rate.TEACHER_HOUR;
    }
}
