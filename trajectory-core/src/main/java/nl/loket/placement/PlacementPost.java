package nl.loket.placement;

import java.util.List;
import nl.loket.correspondence.Correspondence;
import nl.loket.correspondence.Letter;
import nl.loket.correspondence.LetterArg;
import nl.loket.party.SchoolRegister;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells people that they have a place. */
@Component
class PlacementPost {

    private final Correspondence correspondence;
    private final SchoolRegister schools;

    PlacementPost(Correspondence correspondence, SchoolRegister schools) {
        this.correspondence = correspondence;
        this.schools = schools;
    }

    @ApplicationModuleListener
    void on(PlacementEvent.Made made) {
        var school = LetterArg.text(schools.school(made.schoolId()).name());
        correspondence.send(new Letter(
                made.id(),
                "placement.mail.made",
                made.person(),
                "/mijn",
                List.of(school, LetterArg.date(made.from()))));
    }
}
