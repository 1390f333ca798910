package nl.loket.meeting;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.loket.account.Attempts;
import nl.loket.account.SignInCodes;
import nl.loket.audit.AuditLog;
import nl.loket.meeting.MeetingNews.Whose;
import nl.loket.shared.Actor;
import nl.loket.shared.NotFound;
import nl.loket.shared.Role;
import nl.loket.shared.RuleViolation;
import nl.loket.trajectory.TrajectoryDesk;
import nl.loket.trajectory.TrajectoryId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The code on a screen in the room: whoever types it there was there (8.5, AMB-74). It works on the day of the meeting only, and after
 * {@link SignInCodes#MOST_FAILURES} wrong ones that person waits, because there are only a million.
 */
@Service
@Transactional
public class DoorDesk {

    private static final String TRIED = "meeting-code";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Meetings meetings;
    private final Attendances attendances;
    private final Guests guests;
    private final TrajectoryDesk trajectories;
    private final MeetingNews news;
    private final Attempts attempts;
    private final AuditLog audit;
    private final Clock clock;

    DoorDesk(
            Meetings meetings,
            Attendances attendances,
            Guests guests,
            TrajectoryDesk trajectories,
            MeetingNews news,
            Attempts attempts,
            AuditLog audit,
            Clock clock) {
        this.meetings = meetings;
        this.attendances = attendances;
        this.guests = guests;
        this.trajectories = trajectories;
        this.news = news;
        this.attempts = attempts;
        this.audit = audit;
        this.clock = clock;
    }

    /** The code of this meeting, once it was asked for. */
    @Transactional(readOnly = true)
    public Optional<String> code(Actor actor, MeetingId id) {
        actor.require("see the code of a meeting", Role.INTERMEDIARY);
        return meetings.doorCode(id);
    }

    /** Makes the code, on the day itself; a second time it stays as it is. */
    public void show(Actor actor, MeetingId id) {
        actor.require("show the code of a meeting", Role.INTERMEDIARY);
        var meeting = meetings.lock(id).orElseThrow(() -> new NotFound("meeting " + id));
        if (meeting.cancelled() || !meeting.on().equals(LocalDate.now(clock))) {
            throw new RuleViolation("meeting.rule.code-on-the-day");
        }
        if (meetings.doorCode(id).isEmpty()) {
            meetings.showDoorCode(id, "%06d".formatted(RANDOM.nextInt(1_000_000)));
            audit.did(actor, "meeting.show-code", null, id.toString());
        }
    }

    /**
     * Somebody types the code; whoever has no place counts too, because they are there. A second time changes nothing.
     *
     * @return false if it is no code of today, or if they tried too often
     */
    public boolean enter(Actor actor, TrajectoryId trajectory, String code) {
        var view = trajectories.view(actor, trajectory);
        actor.require("type the code of a meeting", Role.CANDIDATE);
        if (!view.status().open()) {
            throw new RuleViolation("trajectory.rule.not-open", view.status());
        }
        var whose = new Whose(trajectory, view.person());
        if (attempts.lockedUntil(TRIED, whose.person().toString(), SignInCodes.MOST_FAILURES, SignInCodes.LOCK)
                .isPresent()) {
            return false;
        }
        var meeting = meetings.behindDoor(code, LocalDate.now(clock));
        if (meeting.isEmpty()) {
            attempts.failed(TRIED, whose.person().toString(), SignInCodes.MOST_FAILURES, SignInCodes.LOCK);
            return false;
        }
        wasThere(actor, whose, meeting.get());
        return true;
    }

    /**
     * A guest types the code, with the link from their mail.
     *
     * @return false if it is not the code of their meeting today, or if they tried too often
     */
    public boolean enterAsGuest(String token, String code) {
        var guest = guests.behind(token).orElseThrow(() -> new NotFound("link of a guest"));
        var who = guest.id().toString();
        if (attempts.lockedUntil(TRIED, who, SignInCodes.MOST_FAILURES, SignInCodes.LOCK)
                .isPresent()) {
            return false;
        }
        if (meetings.behindDoor(code, LocalDate.now(clock))
                .filter(m -> m.id().equals(guest.meeting()))
                .isEmpty()) {
            attempts.failed(TRIED, who, SignInCodes.MOST_FAILURES, SignInCodes.LOCK);
            return false;
        }
        if (guest.state() != AttendanceState.CONFIRMED) {
            guests.change(guest.id(), AttendanceState.CONFIRMED, ConfirmedBy.CODE);
        }
        return true;
    }

    private void wasThere(Actor actor, Whose whose, MeetingView meeting) {
        attendances.add(whose.trajectory(), meeting.id(), meeting.collegeId(), meeting.on(), AttendanceState.DECLARED);
        var attendance = attendances
                .at(whose.trajectory(), meeting.collegeId(), meeting.on())
                .orElseThrow();
        if (attendance.state() != AttendanceState.CONFIRMED) {
            attendances.change(attendance.id(), AttendanceState.CONFIRMED, ConfirmedBy.CODE);
            news.recorded(actor, whose, "confirmed", meeting.collegeId(), meeting.on());
            trajectories.reconsider(whose.trajectory());
        }
    }
}
