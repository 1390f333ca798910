package nl.loket.meeting;

import java.time.Clock;
import java.time.LocalDateTime;
import org.springframework.stereotype.Component;

/**
 * Gives places that came free to who waits, in the order in which they came, with an account or without. Called in the transaction that freed
 * them, with the meeting locked.
 */
@Component
class WaitingList {

    private final Meetings meetings;
    private final Seats seats;
    private final Guests guests;
    private final GuestPost post;
    private final MeetingNews news;
    private final Clock clock;

    WaitingList(Meetings meetings, Seats seats, Guests guests, GuestPost post, MeetingNews news, Clock clock) {
        this.meetings = meetings;
        this.seats = seats;
        this.guests = guests;
        this.post = post;
        this.news = news;
        this.clock = clock;
    }

    /** Does nothing once the meeting has begun: nobody can be told in time. */
    void moveUp(MeetingId id) {
        meetings.find(id)
                .filter(meeting -> meeting.toCome(LocalDateTime.now(clock)))
                .ifPresent(meeting -> seats.waitingAt(id, meeting.free()).forEach(next -> moveUp(next, meeting)));
    }

    private void moveUp(AttendeeView next, MeetingView meeting) {
        seats.change(next, AttendanceState.BOOKED, null);
        next.whose()
                .ifPresentOrElse(
                        whose -> news.movedUp(whose, meeting),
                        () -> guests.find(next.id()).ifPresent(guest -> post.movedUp(guest, meeting)));
    }
}
