package nl.loket.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import nl.loket.meeting.Guests.Guest;
import nl.loket.programme.WorkingCalendar;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reminds guests of their meeting a week and a day before, as {@link MeetingReminder} does people with an account, each once (8.4). */
@Service
@Transactional
public class GuestReminders {

    private static final Map<String, Integer> DAYS =
            Map.of("meeting.mail.guest-week-before", 7, "meeting.mail.guest-day-before", 1);

    private final Guests guests;
    private final Meetings meetings;
    private final GuestPost post;
    private final WorkingCalendar calendar;
    private final Clock clock;

    GuestReminders(Guests guests, Meetings meetings, GuestPost post, WorkingCalendar calendar, Clock clock) {
        this.guests = guests;
        this.meetings = meetings;
        this.post = post;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Writes what is due; what was written before is not written again. It waits for office hours by itself. */
    public void remind() {
        var today = LocalDate.now(clock);
        DAYS.forEach((template, days) -> {
            var first = today.plusDays(days);
            guests.withPlaceBetween(first, first.plusDays(MeetingReminder.LONGEST_WEEKEND))
                    .forEach(guest -> remind(guest, template, days, today));
        });
    }

    private void remind(Guest guest, String template, int days, LocalDate today) {
        meetings.find(guest.meeting())
                .filter(meeting -> MeetingReminder.isTime(meeting.on(), days, today, calendar))
                .ifPresent(meeting -> post.reminder(guest, template, meeting));
    }
}
