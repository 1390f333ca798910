package nl.loket.meeting;

import java.time.Clock;
import java.time.LocalDateTime;
import org.springframework.stereotype.Component;

/** Gives places that came free to who waits, in the order in which they came. Called in the transaction that freed them, with the meeting locked. */
@Component
class WaitingList {

    private final Meetings meetings;
    private final Attendances attendances;
    private final MeetingNews news;
    private final Clock clock;

    WaitingList(Meetings meetings, Attendances attendances, MeetingNews news, Clock clock) {
        this.meetings = meetings;
        this.attendances = attendances;
        this.news = news;
        this.clock = clock;
    }

    /** Does nothing once the meeting has begun: nobody can be told in time. */
    void moveUp(MeetingId id) {
        meetings.find(id)
                .filter(meeting -> meeting.toCome(LocalDateTime.now(clock)))
                .ifPresent(meeting -> attendances.waitingAt(id, meeting.free()).forEach(next -> {
                    attendances.change(next.id(), AttendanceState.BOOKED, null);
                    news.movedUp(next, meeting);
                }));
    }
}
