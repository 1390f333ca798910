package nl.loket.web.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import nl.loket.shared.SystemTime;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells every page until when one is signed in. */
@ControllerAdvice
public class SessionEnd {

    private final CurrentVisitor visitor;
    private final SystemTime time;
    private final Duration longest;

    SessionEnd(CurrentVisitor visitor, SystemTime time, @Value("${loket.session.longest}") Duration longest) {
        this.visitor = visitor;
        this.time = time;
        this.longest = longest;
    }

    /**
     * When the session of this page ends.
     *
     * @param at if nothing happens until then, in system time
     * @param seconds until then
     * @param later whether doing something makes it later
     */
    public record End(Instant at, long seconds, boolean later) {}

    /** Null for who is not signed in. */
    @ModelAttribute("sessionEnd")
    public @Nullable End of(HttpServletRequest request) {
        var session = request.getSession(false);
        return session == null || visitor.person().isEmpty() ? null : end(session);
    }

    private End end(HttpSession session) {
        var now = time.now();
        var idle = now.plusSeconds(session.getMaxInactiveInterval());
        var last = SessionAge.since(session).orElse(now).plus(longest);
        var at = idle.isBefore(last) ? idle : last;
        return new End(at, Duration.between(now, at).toSeconds(), idle.isBefore(last));
    }
}
