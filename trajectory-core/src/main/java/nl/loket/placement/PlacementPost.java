package nl.loket.placement;

import nl.loket.correspondence.Correspondence;
import nl.loket.correspondence.Letter;
import nl.loket.correspondence.LetterArg;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells people that they have a place, not at which school: that is on their own page (NF-22). */
@Component
class PlacementPost {

    private final Correspondence correspondence;

    PlacementPost(Correspondence correspondence) {
        this.correspondence = correspondence;
    }

    @ApplicationModuleListener
    void on(PlacementEvent.Made made) {
        correspondence.send(
                new Letter(made.id(), "placement.mail.made", made.person(), "/mijn", LetterArg.date(made.from())));
    }
}
