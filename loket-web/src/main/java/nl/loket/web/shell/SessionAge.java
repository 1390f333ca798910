package nl.loket.web.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.loket.shared.SystemTime;
import org.springframework.web.filter.OncePerRequestFilter;

/** Nobody stays signed in longer than a working day, however busy they are. In system time. */
public final class SessionAge extends OncePerRequestFilter {

    /** The session keeps under this name when somebody signed in. */
    public static final String SINCE = "loket.since";

    private final SystemTime time;
    private final Duration longest;

    SessionAge(SystemTime time, Duration longest) {
        this.time = time;
        this.longest = longest;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        if (session != null
                && since(session)
                        .filter(at -> !at.plus(longest).isAfter(time.now()))
                        .isPresent()) {
            session.invalidate();
        }
        chain.doFilter(request, response);
    }

    static Optional<Instant> since(HttpSession session) {
        return Optional.ofNullable(session.getAttribute(SINCE)).map(Instant.class::cast);
    }
}
