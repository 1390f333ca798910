package nl.loket.meeting;

import nl.loket.account.AccountDesk;
import nl.loket.meeting.Guests.Guest;
import nl.loket.meeting.MeetingNews.Whose;
import nl.loket.shared.Actor;
import org.springframework.stereotype.Component;

/**
 * Whoever registers with the address they came with as a guest takes their places along, and their numbers in the line: both times they proved
 * that it is theirs. What they never proved goes.
 */
@Component
class CarryOver {

    private final AccountDesk accounts;
    private final Guests guests;
    private final Attendances attendances;
    private final Meetings meetings;
    private final WaitingList waitingList;
    private final MeetingNews news;

    CarryOver(
            AccountDesk accounts,
            Guests guests,
            Attendances attendances,
            Meetings meetings,
            WaitingList waitingList,
            MeetingNews news) {
        this.accounts = accounts;
        this.guests = guests;
        this.attendances = attendances;
        this.meetings = meetings;
        this.waitingList = waitingList;
        this.news = news;
    }

    /** Meetings are locked in one order, so that two at once do not wait for each other. */
    void carry(Actor actor, Whose whose) {
        accounts.emailOf(whose.person())
                .ifPresent(email -> guests.all(email).forEach(guest -> carry(actor, whose, guest)));
    }

    private void carry(Actor actor, Whose whose, Guest stale) {
        var meeting = meetings.lock(stale.meeting()).orElseThrow();
        guests.find(stale.id()).ifPresent(guest -> {
            var state = guest.state();
            if (state != null && state != AttendanceState.CANCELLED && attendances.take(whose.trajectory(), guest)) {
                news.recorded(actor, whose, words(state), meeting.collegeId(), meeting.on());
            }
            guests.remove(guest.id());
            // Two meetings of one college on one day: one place goes to who waits.
            waitingList.moveUp(meeting.id());
        });
    }

    private static String words(AttendanceState state) {
        return switch (state) {
            case BOOKED, CANCELLED -> "booked";
            case WAITING -> "waiting";
            case DECLARED -> "declared";
            case CONFIRMED -> "confirmed";
        };
    }
}
