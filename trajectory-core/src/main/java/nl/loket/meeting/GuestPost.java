package nl.loket.meeting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.loket.account.OneTimeSecret;
import nl.loket.correspondence.Correspondence;
import nl.loket.correspondence.Letter;
import nl.loket.correspondence.LetterArg;
import nl.loket.meeting.Guests.Guest;
import nl.loket.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes to guests, in the transaction of what it tells: they are in no event, because they have no number anybody else knows. Every mail has a
 * link of its own, and all of them keep working: an older mail may be the one that is found again.
 */
@Component
class GuestPost {

    static final String PLACE = "/bijeenkomsten/plaats?t=";

    private static final UUID ONCE = new UUID(0, 0);

    private final JdbcClient jdbc;
    private final Correspondence mail;

    GuestPost(JdbcClient jdbc, Correspondence mail) {
        this.jdbc = jdbc;
        this.mail = mail;
    }

    /** Asks to prove the address. */
    void prove(Guest guest, MeetingView meeting, OneTimeSecret secret) {
        keep(guest, "meeting.mail.guest-confirm", UUID.randomUUID(), secret);
        var all = Stream.concat(about(meeting), Stream.of(LetterArg.secret(secret.code())));
        write(guest, UUID.randomUUID(), "meeting.mail.guest-confirm", PLACE + secret.token(), all.toList());
    }

    /** Somebody who is on their way asked: they sign in, and book as themselves. */
    void known(PersonId person, MeetingView meeting) {
        mail.send(new Letter(
                UUID.randomUUID(),
                "meeting.mail.guest-known",
                person,
                "/mijn/bijeenkomst",
                about(meeting).toList()));
    }

    /** They have a place, or wait for one; also when they asked again. */
    String stands(Guest guest, AttendanceState state, MeetingView meeting) {
        var template = state == AttendanceState.WAITING ? "meeting.mail.guest-waiting" : "meeting.mail.guest-booked";
        return link(guest, template, UUID.randomUUID(), meeting, List.of()).orElseThrow();
    }

    void movedUp(Guest guest, MeetingView meeting) {
        link(guest, "meeting.mail.guest-moved-up", UUID.randomUUID(), meeting, List.of());
    }

    void calledOff(Guest guest, MeetingView meeting) {
        link(guest, "meeting.mail.guest-called-off", ONCE, meeting, List.of());
    }

    void reminder(Guest guest, String template, MeetingView meeting) {
        link(guest, template, ONCE, meeting, List.of());
    }

    /** @param key of the sending: sent twice it goes once */
    void message(Guest guest, UUID key, String text, MeetingView meeting) {
        link(guest, "meeting.mail.guest-message", key, meeting, List.of(LetterArg.text(text)));
    }

    /** Somebody came in who was not on the list: how to register. */
    void welcome(Guest guest, MeetingView meeting) {
        write(
                guest,
                guest.id().value(),
                "meeting.mail.guest-walk-in",
                "/aanmelden",
                about(meeting).toList());
    }

    /** The secret of its link; empty if this was written before. */
    private Optional<String> link(
            Guest guest, String template, UUID source, MeetingView meeting, List<LetterArg> more) {
        var secret = OneTimeSecret.create();
        if (guest.email() == null || !keep(guest, template, source, secret)) {
            return Optional.empty();
        }
        var all = Stream.concat(about(meeting), more.stream()).toList();
        write(guest, UUID.randomUUID(), template, PLACE + secret.token(), all);
        return Optional.of(secret.token());
    }

    private boolean keep(Guest guest, String template, UUID source, OneTimeSecret secret) {
        return jdbc.sql("""
                        insert into core.meeting_guest_link (guest_id, template, source, token_hash)
                        values (:guest, :template, :source, :hash) on conflict (guest_id, template, source) do nothing""")
                        .param("guest", guest.id().value())
                        .param("template", template)
                        .param("source", source)
                        .param("hash", secret.tokenHash())
                        .update()
                == 1;
    }

    private void write(Guest guest, UUID source, String template, String path, List<LetterArg> arguments) {
        if (guest.email() != null) {
            mail.sendTo(guest.email(), guest.language(), source, template, path, arguments);
        }
    }

    private static Stream<LetterArg> about(MeetingView meeting) {
        return Stream.of(LetterArg.date(meeting.on()), LetterArg.time(meeting.at()), LetterArg.text(meeting.place()));
    }
}
