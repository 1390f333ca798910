package nl.loket.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.loket.audit.AuditLog;
import nl.loket.shared.Actor;
import nl.loket.shared.PersonId;
import nl.loket.trajectory.Timeline;
import nl.loket.trajectory.TimelineArg;
import nl.loket.trajectory.TrajectoryId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes down what happened to somebody's place at a meeting, and tells who listens. */
@Component
class MeetingNews {

    private static final Actor LIST = Actor.system("waiting-list");

    private final Timeline timeline;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MeetingNews(Timeline timeline, AuditLog audit, ApplicationEventPublisher events, Clock clock) {
        this.timeline = timeline;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** @param what the end of the keys of its words, in the timeline and in the log */
    void recorded(Actor actor, Whose whose, String what, String collegeId, LocalDate on) {
        inTimeline(actor, whose.trajectory(), what, collegeId, on);
        audit.did(actor, "meeting." + what, whose.person(), collegeId + " " + on);
    }

    void queued(PersonId person, MeetingView meeting) {
        events.publishEvent(
                new MeetingEvent.Queued(UUID.randomUUID(), meeting.id(), person, meeting.on(), clock.instant()));
    }

    void movedUp(Whose whose, MeetingView meeting) {
        inTimeline(LIST, whose.trajectory(), "moved-up", meeting.collegeId(), meeting.on());
        audit.did(LIST, "meeting.moved-up", whose.person(), meeting.collegeId() + " " + meeting.on());
        events.publishEvent(new MeetingEvent.MovedUp(
                UUID.randomUUID(), meeting.id(), whose.trajectory(), whose.person(), meeting.on(), clock.instant()));
    }

    void attended(Actor actor, Whose whose, MeetingView meeting) {
        recorded(actor, whose, "confirmed", meeting.collegeId(), meeting.on());
        events.publishEvent(new MeetingEvent.Attended(
                UUID.randomUUID(), meeting.id(), whose.trajectory(), meeting.on(), clock.instant()));
    }

    void calledOff(Actor actor, Whose whose, MeetingView meeting) {
        inTimeline(actor, whose.trajectory(), "called-off", meeting.collegeId(), meeting.on());
        events.publishEvent(new MeetingEvent.CalledOff(
                UUID.randomUUID(), meeting.id(), whose.person(), meeting.on(), clock.instant()));
    }

    private void inTimeline(Actor actor, TrajectoryId trajectory, String what, String collegeId, LocalDate on) {
        var college = new TimelineArg(TimelineArg.Kind.LABEL, "meeting.college." + collegeId);
        timeline.add(actor, trajectory, "meeting.timeline." + what, college, TimelineArg.date(on));
    }

    /** Somebody and their trajectory. */
    record Whose(TrajectoryId trajectory, PersonId person) {}
}
