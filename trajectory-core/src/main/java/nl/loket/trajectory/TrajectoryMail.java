package nl.loket.trajectory;

import nl.loket.correspondence.Correspondence;
import nl.loket.correspondence.Letter;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells somebody that their trajectory ended: not how or why, that stands on their own page (NF-22). */
@Component
class TrajectoryMail {

    private final Correspondence correspondence;

    TrajectoryMail(Correspondence correspondence) {
        this.correspondence = correspondence;
    }

    /** Who stopped themself gets a confirmation; after a decision on an intake, the mail about that decision is enough. */
    @ApplicationModuleListener
    void on(TrajectoryEvent.Ended event) {
        if (!event.decided()) {
            var template = event.trigger() == ExitTrigger.PERSON ? "trajectory.mail.stopped" : "trajectory.mail.ended";
            correspondence.send(new Letter(event.id(), template, event.person(), "/mijn"));
        }
    }
}
