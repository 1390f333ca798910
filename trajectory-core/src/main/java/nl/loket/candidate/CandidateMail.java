package nl.loket.candidate;

import java.util.List;
import nl.loket.correspondence.Correspondence;
import nl.loket.correspondence.Letter;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Welcomes who registered. */
@Component
class CandidateMail {

    private final Correspondence correspondence;

    CandidateMail(Correspondence correspondence) {
        this.correspondence = correspondence;
    }

    @ApplicationModuleListener
    void on(CandidateEvent.Registered registered) {
        correspondence.send(
                new Letter(registered.id(), "candidate.mail.welcome", registered.person(), "/mijn", List.of()));
    }
}
