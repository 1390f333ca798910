package nl.loket.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.loket.correspondence.LetterArg;
import nl.loket.correspondence.MailingDesk;
import nl.loket.correspondence.MailingDesk.Mailing;
import nl.loket.correspondence.MailingView;
import nl.loket.meeting.Guests.Guest;
import nl.loket.shared.Actor;
import nl.loket.shared.NotFound;
import nl.loket.shared.Role;
import nl.loket.shared.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes to everybody who has a place at an information meeting: another room, something to bring along. */
@Service
@Transactional
public class MeetingPostDesk {

    public static final int LONGEST = 1000;
    private static final String TEMPLATE = "meeting.mail.message";

    private final Meetings meetings;
    private final Attendances attendances;
    private final Guests guests;
    private final GuestPost post;
    private final MailingDesk mailings;
    private final Clock clock;

    MeetingPostDesk(
            Meetings meetings,
            Attendances attendances,
            Guests guests,
            GuestPost post,
            MailingDesk mailings,
            Clock clock) {
        this.meetings = meetings;
        this.attendances = attendances;
        this.guests = guests;
        this.post = post;
        this.mailings = mailings;
        this.clock = clock;
    }

    /** The meeting it is about. */
    @Transactional(readOnly = true)
    public MeetingView meeting(Actor actor, MeetingId id) {
        actor.require("write about a meeting", Role.INTERMEDIARY);
        return meetings.find(id).orElseThrow(() -> new NotFound("meeting " + id));
    }

    /** Who would get it; nothing is written. */
    @Transactional(readOnly = true)
    public MailingView tryOut(Actor actor, MeetingId id) {
        meeting(actor, id);
        return mailings.tryOut(TEMPLATE, attendances.peopleAt(id));
    }

    /** The names of the guests who would get it too. */
    @Transactional(readOnly = true)
    public List<String> guests(Actor actor, MeetingId id) {
        meeting(actor, id);
        return guests.withPlaceAt(id).stream().map(Guest::name).toList();
    }

    /**
     * Says whether this could be sent, without sending it.
     *
     * @throws RuleViolation if it could not
     */
    @Transactional(readOnly = true)
    public void check(Actor actor, MeetingId id, String text) {
        var meeting = meeting(actor, id);
        if (meeting.cancelled() || meeting.on().isBefore(LocalDate.now(clock))) {
            throw new RuleViolation("meeting.rule.over");
        }
        if (text.isBlank() || text.length() > LONGEST) {
            throw new RuleViolation("meeting.rule.message", LONGEST);
        }
    }

    /**
     * Sends it to those the page showed.
     *
     * @param key of the page: sent twice it goes once
     * @param seen the seal of the readers the page showed
     * @return to how many, 0 if it went before
     */
    public int send(Actor actor, UUID key, MeetingId id, String text, String seen) {
        check(actor, id, text);
        var meeting = meeting(actor, id);
        var arguments = List.of(LetterArg.date(meeting.on()), LetterArg.text(text.strip()));
        var mailing = new Mailing(key, TEMPLATE, "/mijn/bijeenkomst", arguments, seen);
        var strangers = guests.withPlaceAt(id);
        var people = attendances.peopleAt(id);
        var number = strangers.isEmpty() || !people.isEmpty() ? mailings.send(actor, mailing, people) : 0;
        strangers.forEach(guest -> post.message(guest, key, text.strip(), meeting));
        return number + strangers.size();
    }
}
