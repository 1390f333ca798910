package nl.loket.coaching;

import nl.loket.correspondence.Correspondence;
import nl.loket.correspondence.Letter;
import nl.loket.correspondence.LetterArg;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells the two who found each other: your guide is …, and you guide somebody new. */
@Component
class GuideMail {

    private final Correspondence correspondence;

    GuideMail(Correspondence correspondence) {
        this.correspondence = correspondence;
    }

    @ApplicationModuleListener
    void on(CoachingEvent.GuideAssigned assigned) {
        var standIn = assigned.kind() == AssignmentKind.STAND_IN;
        correspondence.send(new Letter(
                assigned.id(),
                standIn ? "coaching.mail.stand-in" : "coaching.mail.guide",
                assigned.person(),
                "/mijn",
                LetterArg.person(assigned.coach())));
        if (!standIn) {
            correspondence.send(new Letter(assigned.id(), "coaching.mail.new-person", assigned.coach(), "/coach"));
        }
    }
}
