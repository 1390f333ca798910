package nl.loket.web.account;

import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import nl.loket.account.AccountChange;
import nl.loket.account.OneTimeSecret;
import nl.loket.shared.PersonId;
import nl.loket.web.shell.SessionAge;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** Who is signed in where. */
@Component
class Sessions {

    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final JdbcClient jdbc;

    Sessions(FindByIndexNameSessionRepository<? extends Session> sessions, JdbcClient jdbc) {
        this.sessions = sessions;
        this.jdbc = jdbc;
    }

    /**
     * A device somebody is signed in on.
     *
     * @param key names it in a form; the session's id itself would let in whoever reads it
     * @param since of signing in, in system time
     * @param here whether it is this one
     */
    record Line(String key, Device device, Instant since, Instant lastSeen, boolean here) {}

    /** This device first, then the one used last. */
    List<Line> of(PersonId person, String current) {
        return sessions.findByPrincipalName(person.toString()).values().stream()
                .filter(session -> !session.isExpired())
                .map(session -> line(session, current))
                .sorted(Comparator.comparing(Line::here)
                        .thenComparing(Line::lastSeen)
                        .reversed())
                .toList();
    }

    /** Signs this person out on that device; one that is signed out already stays so. */
    void end(PersonId person, String key) {
        sessions.findByPrincipalName(person.toString()).keySet().stream()
                .filter(id -> keyOf(id).equals(key))
                .toList()
                .forEach(sessions::deleteById);
    }

    /** Signs them out everywhere. */
    void endAll(PersonId person) {
        jdbc.sql("delete from web.spring_session where principal_name = :person")
                .param("person", person.toString())
                .update();
    }

    /** In the transaction of what made it needed. */
    @EventListener
    void on(AccountChange change) {
        if (change.what().equals(AccountChange.SECOND_STEP_RESET)) {
            endAll(change.about());
        }
    }

    private static Line line(Session session, String current) {
        var device = Optional.<Device>ofNullable(session.getAttribute(Device.NAME));
        var since = Optional.<Instant>ofNullable(session.getAttribute(SessionAge.SINCE));
        return new Line(
                keyOf(session.getId()),
                device.orElse(new Device(null, null)),
                since.orElse(session.getCreationTime()),
                session.getLastAccessedTime(),
                session.getId().equals(current));
    }

    private static String keyOf(String id) {
        return HexFormat.of().formatHex(OneTimeSecret.hashOfToken(id)).substring(0, 24);
    }
}
