package nl.loket.meeting;

import nl.loket.correspondence.Correspondence;
import nl.loket.correspondence.Letter;
import nl.loket.correspondence.LetterArg;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells who had a place that the meeting is off. */
@Component
class MeetingMail {

    private final Correspondence correspondence;

    MeetingMail(Correspondence correspondence) {
        this.correspondence = correspondence;
    }

    @ApplicationModuleListener
    void on(MeetingEvent.CalledOff event) {
        correspondence.send(new Letter(
                event.id(),
                "meeting.mail.called-off",
                event.person(),
                "/mijn/bijeenkomst",
                LetterArg.date(event.on())));
    }
}
