package nl.loket.meeting;

import java.time.Instant;
import nl.loket.shared.Actor;
import org.springframework.stereotype.Component;

/** Takes a meeting off, and tells everybody who had a place or waited for one. Called with the meeting locked. */
@Component
class CallingOff {

    private final Meetings meetings;
    private final Seats seats;
    private final Guests guests;
    private final GuestPost post;
    private final MeetingNews news;

    CallingOff(Meetings meetings, Seats seats, Guests guests, GuestPost post, MeetingNews news) {
        this.meetings = meetings;
        this.seats = seats;
        this.guests = guests;
        this.post = post;
        this.news = news;
    }

    void callOff(Actor actor, MeetingView meeting, Instant at) {
        seats.at(meeting.id()).stream().filter(seat -> seat.state().toCome()).forEach(seat -> {
            seats.change(seat, AttendanceState.CANCELLED, null);
            seat.whose()
                    .ifPresentOrElse(
                            whose -> news.calledOff(actor, whose, meeting),
                            () -> guests.find(seat.id()).ifPresent(guest -> post.calledOff(guest, meeting)));
        });
        meetings.cancel(meeting.id(), at);
    }
}
