package nl.loket.meeting;

import java.time.LocalDate;
import java.util.List;
import nl.loket.correspondence.Chaser;
import nl.loket.correspondence.LetterArg;
import nl.loket.programme.WorkingCalendar;

/**
 * Reminds who has a place at a meeting, some days before it; where that is no working day, on the last one before (8.4). Who takes a place
 * after that day knows it already, and is not reminded.
 */
final class MeetingReminder implements Chaser {

    /** Longer than any weekend with holidays around it. */
    static final int LONGEST_WEEKEND = 10;

    private final String template;
    private final int days;
    private final Attendances attendances;
    private final WorkingCalendar calendar;

    MeetingReminder(String template, int days, Attendances attendances, WorkingCalendar calendar) {
        this.template = template;
        this.days = days;
        this.attendances = attendances;
        this.calendar = calendar;
    }

    @Override
    public String template() {
        return template;
    }

    @Override
    public String path() {
        return "/mijn/bijeenkomst";
    }

    @Override
    public List<Due> due(LocalDate today) {
        var first = today.plusDays(days);
        return attendances.placesBetween(first, first.plusDays(LONGEST_WEEKEND)).stream()
                .filter(place -> isTime(place.on(), days, today, calendar))
                .map(MeetingReminder::due)
                .toList();
    }

    @Override
    public boolean isDue(Due due, LocalDate today) {
        return due(today).contains(due);
    }

    /** Whether that many days before, or the working day before that, is today or over. */
    static boolean isTime(LocalDate on, int days, LocalDate today, WorkingCalendar calendar) {
        return !calendar.workingDayUpTo(on.minusDays(days)).isAfter(today);
    }

    private static Due due(Attendances.Place place) {
        return new Due(
                place.person(),
                place.meeting().value(),
                List.of(LetterArg.date(place.on()), LetterArg.time(place.at()), LetterArg.text(place.place())));
    }
}
