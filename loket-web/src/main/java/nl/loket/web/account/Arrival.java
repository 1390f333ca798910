package nl.loket.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.loket.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who has shown that a mailbox is theirs and still owes the second step, or renews it. Kept in the session beside whoever is signed
 * in there: to all other pages they are still nobody.
 *
 * @param how link, code or registration, for the audit log
 * @param since in system time
 * @param proven whether the second step was taken
 * @param renewing whether they are here for a new app
 * @param back where they came from, for whoever is signed in already
 */
record Arrival(
        PersonId person,
        String how,
        Instant since,
        boolean proven,
        boolean renewing,
        @Nullable String back) implements Serializable {

    /** A computer that was left alone in between is not signed in by the next one who sits down. */
    static final Duration VALID = Duration.ofMinutes(30);

    private static final String NAME = "loket.arrival";

    static Arrival of(PersonId person, String how, Instant now) {
        return new Arrival(person, how, now, false, false, null);
    }

    static Optional<Arrival> in(HttpServletRequest request, Instant now) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> session.getAttribute(NAME))
                .map(Arrival.class::cast)
                .filter(arrival -> arrival.since.plus(VALID).isAfter(now));
    }

    static void forget(HttpSession session) {
        session.removeAttribute(NAME);
    }

    void keep(HttpSession session) {
        session.setAttribute(NAME, this);
    }

    Arrival asProven() {
        return new Arrival(person, how, since, true, false, back);
    }
}
