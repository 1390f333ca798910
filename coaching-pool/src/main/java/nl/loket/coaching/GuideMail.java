package nl.loket.coaching;

import nl.loket.correspondence.Correspondence;
import nl.loket.correspondence.Letter;
import nl.loket.correspondence.LetterArg;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells those it concerns: your guide is …, you guide somebody new, and somebody else takes over from you. */
@Component
class GuideMail {

    private final Correspondence correspondence;

    GuideMail(Correspondence correspondence) {
        this.correspondence = correspondence;
    }

    @ApplicationModuleListener
    void on(CoachingEvent.GuideAssigned assigned) {
        correspondence.send(new Letter(
                assigned.id(), toPerson(assigned), assigned.person(), "/mijn", LetterArg.person(assigned.coach())));
        if (assigned.kind() != AssignmentKind.STAND_IN) {
            var letter = assigned.before() == null ? "coaching.mail.new-person" : "coaching.mail.taken-over";
            var record = "/coach/mensen/" + assigned.trajectory();
            correspondence.send(new Letter(assigned.id(), letter, assigned.coach(), record));
        }
        if (assigned.before() != null) {
            correspondence.send(new Letter(assigned.id(), "coaching.mail.handed-over", assigned.before(), "/coach"));
        }
    }

    /** Why it is another one is not in the mail: that is between the desk and the coaches. */
    private static String toPerson(CoachingEvent.GuideAssigned assigned) {
        if (assigned.kind() == AssignmentKind.STAND_IN) {
            return "coaching.mail.stand-in";
        }
        return assigned.before() == null ? "coaching.mail.guide" : "coaching.mail.changed";
    }
}
