package nl.loket.meeting;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import nl.loket.audit.AuditLog;
import nl.loket.shared.Actor;
import nl.loket.shared.Conflict;
import nl.loket.shared.NotFound;
import nl.loket.shared.Role;
import nl.loket.shared.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What whoever organises a meeting does with it: see who comes, and change it while it is to come (8.3). */
@Service
@Transactional
public class OrganiserDesk {

    private final Meetings meetings;
    private final Attendances attendances;
    private final WaitingList waitingList;
    private final AuditLog audit;
    private final Clock clock;

    OrganiserDesk(Meetings meetings, Attendances attendances, WaitingList waitingList, AuditLog audit, Clock clock) {
        this.meetings = meetings;
        this.attendances = attendances;
        this.waitingList = waitingList;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public MeetingView meeting(Actor actor, MeetingId id) {
        actor.require("organise a meeting", Role.INTERMEDIARY);
        return meetings.find(id).orElseThrow(() -> new NotFound("meeting " + id));
    }

    /** Who has a place by name, then who waits for one in their order. */
    @Transactional(readOnly = true)
    public List<AttendeeView> attendees(Actor actor, MeetingId id) {
        meeting(actor, id);
        return attendances.attendees(id);
    }

    /** Changes it; where there is room now, who waits moves up. Nobody loses a place by it. */
    public void change(Actor actor, ChangeMeeting command) {
        var meeting = locked(actor, command.meeting());
        if (meeting.version() != command.seenVersion()) {
            throw new Conflict("meeting.rule.changed");
        }
        if (!meeting.toCome(LocalDateTime.now(clock))) {
            throw new RuleViolation("meeting.rule.over");
        }
        if (command.until() != null && !command.until().isAfter(meeting.at())) {
            throw new RuleViolation("meeting.rule.ends-first");
        }
        if (command.capacity() != null && command.capacity() < meeting.booked()) {
            throw new RuleViolation("meeting.rule.fewer-than-booked", meeting.booked());
        }
        meetings.change(command);
        waitingList.moveUp(command.meeting());
        audit.did(actor, "meeting.change", null, command.meeting().toString());
    }

    private MeetingView locked(Actor actor, MeetingId id) {
        actor.require("organise a meeting", Role.INTERMEDIARY);
        return meetings.lock(id).orElseThrow(() -> new NotFound("meeting " + id));
    }
}
