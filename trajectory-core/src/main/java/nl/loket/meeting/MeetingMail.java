package nl.loket.meeting;

import java.time.LocalDate;
import java.util.UUID;
import nl.loket.correspondence.Correspondence;
import nl.loket.correspondence.Letter;
import nl.loket.correspondence.LetterArg;
import nl.loket.shared.PersonId;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells people about their place at a meeting: it is off, they wait for one, they have one after all. */
@Component
class MeetingMail {

    private final Correspondence correspondence;

    MeetingMail(Correspondence correspondence) {
        this.correspondence = correspondence;
    }

    @ApplicationModuleListener
    void on(MeetingEvent.CalledOff event) {
        send(event.id(), "meeting.mail.called-off", event.person(), event.on());
    }

    @ApplicationModuleListener
    void on(MeetingEvent.Queued event) {
        send(event.id(), "meeting.mail.waiting", event.person(), event.on());
    }

    @ApplicationModuleListener
    void on(MeetingEvent.MovedUp event) {
        send(event.id(), "meeting.mail.moved-up", event.person(), event.on());
    }

    private void send(UUID source, String template, PersonId to, LocalDate on) {
        correspondence.send(new Letter(source, template, to, "/mijn/bijeenkomst", LetterArg.date(on)));
    }
}
