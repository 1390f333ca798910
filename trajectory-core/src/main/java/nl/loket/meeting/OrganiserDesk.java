package nl.loket.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.loket.audit.AuditLog;
import nl.loket.shared.Actor;
import nl.loket.shared.Conflict;
import nl.loket.shared.NotFound;
import nl.loket.shared.Role;
import nl.loket.shared.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What whoever organises a meeting does with it: see who comes, change it while it is to come (8.3), and write down who was there (8.5). */
@Service
@Transactional
public class OrganiserDesk {

    private final Meetings meetings;
    private final Seats seats;
    private final WaitingList waitingList;
    private final MeetingNews news;
    private final AuditLog audit;
    private final Clock clock;

    OrganiserDesk(
            Meetings meetings, Seats seats, WaitingList waitingList, MeetingNews news, AuditLog audit, Clock clock) {
        this.meetings = meetings;
        this.seats = seats;
        this.waitingList = waitingList;
        this.news = news;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public MeetingView meeting(Actor actor, MeetingId id) {
        actor.require("organise a meeting", Role.INTERMEDIARY);
        return meetings.find(id).orElseThrow(() -> new NotFound("meeting " + id));
    }

    /** Who has a place by name, then who waits for one in their order, with an account or without. */
    @Transactional(readOnly = true)
    public List<AttendeeView> attendees(Actor actor, MeetingId id) {
        meeting(actor, id);
        return seats.at(id);
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

    /**
     * Writes down who was there (8.5); who waited and came all the same counts too. What is confirmed already stays.
     *
     * @return of how many it is news
     */
    public int wereThere(Actor actor, MeetingId id, Set<AttendanceId> present) {
        var meeting = locked(actor, id);
        if (meeting.cancelled()) {
            throw new RuleViolation("meeting.rule.over");
        }
        if (meeting.on().isAfter(LocalDate.now(clock))) {
            throw new RuleViolation("meeting.rule.not-yet");
        }
        var all = seats.at(id);
        if (!all.stream().map(AttendeeView::id).collect(Collectors.toSet()).containsAll(present)) {
            throw new NotFound("attendance at meeting " + id);
        }
        var came = all.stream()
                .filter(a -> present.contains(a.id()) && a.state() != AttendanceState.CONFIRMED)
                .toList();
        came.forEach(a -> {
            seats.change(a, AttendanceState.CONFIRMED, ConfirmedBy.DESK);
            a.whose()
                    .ifPresentOrElse(
                            whose -> news.attended(actor, whose, meeting),
                            () -> audit.did(actor, "meeting.guest-present", null, id.toString()));
        });
        return came.size();
    }

    private MeetingView locked(Actor actor, MeetingId id) {
        actor.require("organise a meeting", Role.INTERMEDIARY);
        return meetings.lock(id).orElseThrow(() -> new NotFound("meeting " + id));
    }
}
