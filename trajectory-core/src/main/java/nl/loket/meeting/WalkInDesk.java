package nl.loket.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.loket.account.EmailAddress;
import nl.loket.audit.AuditLog;
import nl.loket.meeting.MeetingNews.Whose;
import nl.loket.shared.Actor;
import nl.loket.shared.NotFound;
import nl.loket.shared.Role;
import nl.loket.shared.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down who came to a meeting without being on its list (8.5). Somebody who is known by their address is counted as themselves. */
@Service
@Transactional
public class WalkInDesk {

    private static final String LANGUAGE = "nl";

    private final Meetings meetings;
    private final Attendances attendances;
    private final Guests guests;
    private final GuestPost post;
    private final MeetingNews news;
    private final OnTheirWay onTheirWay;
    private final AuditLog audit;
    private final Clock clock;

    WalkInDesk(
            Meetings meetings,
            Attendances attendances,
            Guests guests,
            GuestPost post,
            MeetingNews news,
            OnTheirWay onTheirWay,
            AuditLog audit,
            Clock clock) {
        this.meetings = meetings;
        this.attendances = attendances;
        this.guests = guests;
        this.post = post;
        this.news = news;
        this.onTheirWay = onTheirWay;
        this.audit = audit;
        this.clock = clock;
    }

    /** They were there. With an address that is new they get one mail with how to register. A second time changes nothing. */
    public void add(Actor actor, WalkIn walkIn) {
        actor.require("write down who came in", Role.INTERMEDIARY);
        var meeting = meetings.lock(walkIn.meeting()).orElseThrow(() -> new NotFound("meeting " + walkIn.meeting()));
        if (meeting.cancelled()) {
            throw new RuleViolation("meeting.rule.over");
        }
        if (meeting.on().isAfter(LocalDate.now(clock))) {
            throw new RuleViolation("meeting.rule.not-yet");
        }
        var email = Optional.ofNullable(walkIn.email()).map(EmailAddress::value);
        var known = email.flatMap(onTheirWay::by);
        var listed = email.flatMap(e -> guests.at(meeting.id(), e));
        if (known.isPresent()) {
            wasThere(actor, known.get(), meeting);
        } else if (listed.isPresent()) {
            guests.change(listed.get().id(), AttendanceState.CONFIRMED, ConfirmedBy.DESK);
        } else {
            cameIn(actor, walkIn, email, meeting);
        }
    }

    private void cameIn(Actor actor, WalkIn walkIn, Optional<String> email, MeetingView meeting) {
        if (guests.addWalkIn(walkIn.key(), meeting.id(), walkIn.name(), email.orElse(null), LANGUAGE)) {
            audit.did(actor, "meeting.walk-in", null, meeting.id().toString());
            guests.find(walkIn.key()).ifPresent(guest -> post.welcome(guest, meeting));
        }
    }

    private void wasThere(Actor actor, Whose whose, MeetingView meeting) {
        attendances.add(whose.trajectory(), meeting.id(), meeting.collegeId(), meeting.on(), AttendanceState.DECLARED);
        attendances
                .at(whose.trajectory(), meeting.collegeId(), meeting.on())
                .filter(a -> a.state() != AttendanceState.CONFIRMED)
                .ifPresent(a -> {
                    attendances.change(a.id(), AttendanceState.CONFIRMED, ConfirmedBy.DESK);
                    news.attended(actor, whose, meeting);
                });
    }
}
