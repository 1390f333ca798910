package nl.loket.web.account;

import nl.loket.party.Forgetting;
import nl.loket.shared.PersonId;
import org.springframework.stereotype.Component;

/** Whoever is forgotten is signed out everywhere, with what was typed there. */
@Component
class SessionForgetting implements Forgetting {

    private final Sessions sessions;

    SessionForgetting(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public void forget(PersonId person) {
        sessions.endAll(person);
    }
}
