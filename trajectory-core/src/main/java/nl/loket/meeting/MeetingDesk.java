package nl.loket.meeting;

import static nl.loket.shared.Guarded.guarded;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import nl.loket.audit.AuditLog;
import nl.loket.meeting.MeetingNews.Whose;
import nl.loket.shared.Actor;
import nl.loket.shared.NotFound;
import nl.loket.shared.Role;
import nl.loket.shared.RuleViolation;
import nl.loket.trajectory.TrajectoryDesk;
import nl.loket.trajectory.TrajectoryId;
import nl.loket.trajectory.TrajectoryView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The calendar of information meetings (voorlichtingsbijeenkomsten), and who books, declares or confirms them (ST-06). */
@Service
@Transactional
public class MeetingDesk {

    /** The two colleges of the plan (MR-42), by the ids of the party area. */
    public static final List<String> COLLEGES = List.of("IPABO", "HVA");

    private final Meetings meetings;
    private final Attendances attendances;
    private final WaitingList waitingList;
    private final CallingOff callingOff;
    private final TrajectoryDesk trajectories;
    private final MeetingNews news;
    private final AuditLog audit;
    private final Clock clock;

    MeetingDesk(
            Meetings meetings,
            Attendances attendances,
            WaitingList waitingList,
            CallingOff callingOff,
            TrajectoryDesk trajectories,
            MeetingNews news,
            AuditLog audit,
            Clock clock) {
        this.meetings = meetings;
        this.attendances = attendances;
        this.waitingList = waitingList;
        this.callingOff = callingOff;
        this.trajectories = trajectories;
        this.news = news;
        this.audit = audit;
        this.clock = clock;
    }

    /** Puts a meeting on the calendar; not in the past, and a college holds one at a time. */
    public MeetingId plan(Actor actor, PlanMeeting command) {
        actor.require("plan a meeting", Role.INTERMEDIARY);
        requireCollege(command.collegeId());
        if (command.on().isBefore(today())) {
            throw new RuleViolation("meeting.rule.in-past");
        }
        if (command.until() != null && !command.until().isAfter(command.at())) {
            throw new RuleViolation("meeting.rule.ends-first");
        }
        var id = MeetingId.create();
        guarded("information_meeting_once", () -> new RuleViolation("meeting.rule.planned-already"), () -> {
            meetings.add(id, command);
            return id;
        });
        audit.did(actor, "meeting.plan", null, id + " " + command.collegeId() + " " + command.on());
        return id;
    }

    /** Takes a meeting off; everyone who had a place or waited for one hears it by mail. A second time changes nothing. */
    public void cancel(Actor actor, MeetingId id) {
        actor.require("cancel a meeting", Role.INTERMEDIARY);
        var meeting = meetings.lock(id).orElseThrow(() -> new NotFound("meeting " + id));
        if (meeting.cancelled()) {
            return;
        }
        if (meeting.on().isBefore(today())) {
            throw new RuleViolation("meeting.rule.over");
        }
        callingOff.callOff(actor, meeting, clock.instant());
        audit.did(actor, "meeting.cancel", null, id.toString());
    }

    /** The meetings still to come, soonest first. They are public: no person is in them. */
    @Transactional(readOnly = true)
    public List<MeetingView> upcoming() {
        return meetings.from(today());
    }

    /** The meetings that are over, latest first. */
    @Transactional(readOnly = true)
    public List<MeetingView> past(int limit) {
        return meetings.before(today(), limit);
    }

    /** One of the meetings, whenever it is. */
    @Transactional(readOnly = true)
    public MeetingView meeting(MeetingId id) {
        return meetings.find(id).orElseThrow(() -> new NotFound("meeting " + id));
    }

    /** Takes a place at a meeting for this person, or in its waiting list when it is full, and tells which; a second time changes nothing. */
    public AttendanceState book(Actor actor, TrajectoryId trajectory, MeetingId id) {
        var view = theirs(actor, trajectory);
        var meeting = meetings.lock(id).orElseThrow(() -> new NotFound("meeting " + id));
        var before = attendances.at(trajectory, meeting.collegeId(), meeting.on());
        if (before.isPresent()) {
            return before.get().state();
        }
        requireBookable(meeting);
        var state = meeting.full() ? AttendanceState.WAITING : AttendanceState.BOOKED;
        if (attendances.add(trajectory, id, meeting.collegeId(), meeting.on(), state)) {
            booked(actor, view, meeting, state);
        }
        return state;
    }

    private void booked(Actor actor, TrajectoryView view, MeetingView meeting, AttendanceState state) {
        if (state == AttendanceState.BOOKED) {
            recorded(actor, view, "booked", meeting.collegeId(), meeting.on());
            return;
        }
        recorded(actor, view, "waiting", meeting.collegeId(), meeting.on());
        news.queued(view.person(), meeting);
    }

    /** Gives the place up again, or stops waiting for one; who waits moves up at once. A second time changes nothing. */
    public void giveUp(Actor actor, TrajectoryId trajectory, AttendanceId id) {
        var view = theirs(actor, trajectory);
        var meeting = attendances.meetingOf(trajectory, id);
        meeting.ifPresent(meetings::lock);
        if (attendances.wasGivenUp(trajectory, id)) {
            return;
        }
        var attendance = known(trajectory, id);
        if (!attendance.state().toCome()) {
            throw new RuleViolation("meeting.rule.was-there");
        }
        attendances.change(id, AttendanceState.CANCELLED, null);
        attendances.needs(id, null);
        recorded(actor, view, "given-up", attendance.collegeId(), attendance.on());
        meeting.ifPresent(waitingList::moveUp);
    }

    /** Says what they need to take part (8.6), until it begins. */
    public void need(Actor actor, TrajectoryId trajectory, AttendanceId id, @Nullable String needs) {
        theirs(actor, trajectory);
        var attendance = known(trajectory, id);
        if (!attendance.state().toCome() || attendance.meeting() == null) {
            throw new RuleViolation("meeting.rule.no-place");
        }
        if (!meeting(attendance.meeting()).toCome(LocalDateTime.now(clock))) {
            throw new RuleViolation("meeting.rule.over");
        }
        attendances.needs(id, Needs.of(needs));
    }

    /** Somebody says they were at a college's meeting on that day (AMB-74); a booking for that day becomes an attendance. A second time changes nothing. */
    public void declare(Actor actor, TrajectoryId trajectory, String collegeId, LocalDate on) {
        var view = theirs(actor, trajectory);
        requireCollege(collegeId);
        if (on.isAfter(today())) {
            throw new RuleViolation("meeting.rule.declared-in-future");
        }
        var before = attendances.at(trajectory, collegeId, on);
        if (before.isEmpty()
                ? attendances.add(trajectory, null, collegeId, on, AttendanceState.DECLARED)
                : declared(before.get())) {
            recorded(actor, view, "declared", collegeId, on);
        }
    }

    /** The college or the desk confirms that the person was there (AMB-74). What is confirmed already stays as it is. */
    public void confirmAttendance(Actor actor, TrajectoryId trajectory, AttendanceId id, ConfirmedBy by) {
        actor.require("confirm an attendance", Role.INTERMEDIARY);
        if (by == ConfirmedBy.CODE) {
            throw new RuleViolation("meeting.rule.code-typed-there");
        }
        var view = trajectories.view(actor, trajectory);
        var attendance = known(trajectory, id);
        if (attendance.on().isAfter(today())) {
            throw new RuleViolation("meeting.rule.not-yet");
        }
        if (attendance.state() == AttendanceState.CONFIRMED) {
            return;
        }
        attendances.change(id, AttendanceState.CONFIRMED, by);
        recorded(actor, view, "confirmed", attendance.collegeId(), attendance.on());
    }

    /** The meetings this person booked or was at, latest first. */
    @Transactional(readOnly = true)
    public List<AttendanceView> of(Actor actor, TrajectoryId trajectory) {
        trajectories.view(actor, trajectory);
        actor.require("see attendances", Role.CANDIDATE, Role.INTERMEDIARY, Role.COACH);
        return attendances.of(trajectory);
    }

    private boolean declared(AttendanceView attendance) {
        if (!attendance.state().toCome()) {
            return false;
        }
        attendances.change(attendance.id(), AttendanceState.DECLARED, null);
        return true;
    }

    private void requireBookable(MeetingView meeting) {
        if (meeting.cancelled() || meeting.on().isBefore(today())) {
            throw new RuleViolation("meeting.rule.over");
        }
    }

    private void recorded(Actor actor, TrajectoryView trajectory, String what, String collegeId, LocalDate on) {
        news.recorded(actor, new Whose(trajectory.id(), trajectory.person()), what, collegeId, on);
        trajectories.reconsider(trajectory.id());
    }

    private TrajectoryView theirs(Actor actor, TrajectoryId trajectory) {
        var view = trajectories.view(actor, trajectory);
        actor.require("book a meeting", Role.CANDIDATE, Role.INTERMEDIARY);
        if (!view.status().open()) {
            throw new RuleViolation("trajectory.rule.not-open", view.status());
        }
        return view;
    }

    private AttendanceView known(TrajectoryId trajectory, AttendanceId id) {
        return attendances.of(trajectory).stream()
                .filter(a -> a.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("attendance " + id));
    }

    private static void requireCollege(String collegeId) {
        if (!COLLEGES.contains(collegeId)) {
            throw new RuleViolation("meeting.rule.college");
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
