package nl.loket.trajectory;

import nl.loket.correspondence.Correspondence;
import nl.loket.correspondence.Letter;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells somebody that their trajectory goes on, pauses or ended: not how or why, that stands on their own page (NF-22). */
@Component
class TrajectoryMail {

    private final Correspondence correspondence;

    TrajectoryMail(Correspondence correspondence) {
        this.correspondence = correspondence;
    }

    /**
     * Only what a person decided on the way is news: the application has its own mail, the start of the pre-track that of the decision, and
     * an undone step is talked over.
     */
    @ApplicationModuleListener
    void on(TrajectoryEvent.Moved event) {
        if (event.gate() != null && event.gate().compareTo(Gate.GT_03) >= 0) {
            var template =
                    event.to() == TrajectoryStatus.COMPLETED ? "trajectory.mail.completed" : "trajectory.mail.moved";
            correspondence.send(new Letter(event.id(), template, event.person(), "/mijn/route"));
        }
    }

    @ApplicationModuleListener
    void on(TrajectoryEvent.PauseChanged event) {
        correspondence.send(new Letter(event.id(), "trajectory.mail.pause", event.person(), "/mijn"));
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
