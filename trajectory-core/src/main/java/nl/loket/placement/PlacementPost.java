package nl.loket.placement;

import nl.loket.correspondence.Correspondence;
import nl.loket.correspondence.Letter;
import nl.loket.correspondence.LetterArg;
import nl.loket.party.Circle;
import nl.loket.party.Relation;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Tells who waits: the school that it is asked, the desk what it answered, and the person and their coach that there is a place. Not who, not
 * where: that is on the page the mail leads to (NF-22).
 */
@Component
class PlacementPost {

    private final Correspondence correspondence;
    private final Heads heads;
    private final Circle circle;

    PlacementPost(Correspondence correspondence, Heads heads, Circle circle) {
        this.correspondence = correspondence;
        this.heads = heads;
        this.circle = circle;
    }

    @ApplicationModuleListener
    void on(PlacementEvent.Proposed proposed) {
        heads.of(proposed.schoolId())
                .forEach(head -> correspondence.send(new Letter(
                        proposed.id(), "placement.mail.proposed", head, "/school/voorstellen/" + proposed.proposal())));
    }

    @ApplicationModuleListener
    void on(PlacementEvent.Withdrawn withdrawn) {
        heads.of(withdrawn.schoolId())
                .forEach(head -> correspondence.send(new Letter(
                        withdrawn.id(),
                        "placement.mail.withdrawn",
                        head,
                        "/school/voorstellen/" + withdrawn.proposal())));
    }

    @ApplicationModuleListener
    void on(PlacementEvent.Declined declined) {
        if (declined.asker() != null) {
            correspondence.send(new Letter(
                    declined.id(),
                    "placement.mail.declined",
                    declined.asker(),
                    "/loket/mensen/" + declined.trajectory() + "/plaatsing"));
        }
    }

    @ApplicationModuleListener
    void on(PlacementEvent.Made made) {
        correspondence.send(new Letter(
                made.id(), "placement.mail.made", made.person(), "/mijn/kring", LetterArg.date(made.from())));
        if (made.asker() != null) {
            correspondence.send(new Letter(
                    made.id(),
                    "placement.mail.confirmed",
                    made.asker(),
                    "/loket/mensen/" + made.trajectory() + "/plaatsing"));
        }
        circle.of(made.person()).stream()
                .filter(r -> r.kind() == Relation.Kind.GUIDE || r.kind() == Relation.Kind.COACH)
                .forEach(r -> correspondence.send(new Letter(
                        made.id(), "placement.mail.made-coach", r.other(), "/coach/mensen/" + made.trajectory())));
    }
}
