package nl.loket.trajectory;

import nl.loket.correspondence.Correspondence;
import nl.loket.correspondence.Letter;
import nl.loket.party.Circle;
import nl.loket.party.Relation;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells somebody that their trajectory goes on, pauses or ended: not how or why, that stands on their own page (NF-22). */
@Component
class TrajectoryMail {

    private final Correspondence correspondence;
    private final Circle circle;

    TrajectoryMail(Correspondence correspondence, Circle circle) {
        this.correspondence = correspondence;
        this.circle = circle;
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

    /** To whose case it is; nobody's stands in the work list all the same. */
    @ApplicationModuleListener
    void on(TrajectoryEvent.RequestAsked event) {
        circle.of(event.person()).stream()
                .filter(relation -> relation.kind() == Relation.Kind.CASE_OWNER)
                .findFirst()
                .ifPresent(owner -> correspondence.send(new Letter(
                        event.id(),
                        "trajectory.mail.request-asked",
                        owner.other(),
                        "/loket/mensen/" + event.trajectory() + "/verzoeken/" + event.id())));
    }

    @ApplicationModuleListener
    void on(TrajectoryEvent.RequestAnswered event) {
        correspondence.send(
                new Letter(event.id(), "trajectory.mail.request-answered", event.person(), "/mijn/verzoeken"));
    }

    @ApplicationModuleListener
    void on(TrajectoryEvent.CarriedOver event) {
        correspondence.send(new Letter(event.id(), "trajectory.mail.carried-over", event.person(), "/mijn/route"));
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
