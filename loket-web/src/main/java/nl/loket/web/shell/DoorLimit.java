package nl.loket.web.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import nl.loket.account.Attempts;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * How many forms one computer may send at the doors that stand open to everyone, and how often come by the account of one's work, which is a link.
 * Counted for all instances together. High: a whole school may share one address. What is tried on one person's address is limited far lower, by the
 * desks.
 */
final class DoorLimit extends OncePerRequestFilter {

    static final int MOST = 300;
    static final Duration WINDOW = Duration.ofMinutes(5);

    private final Attempts attempts;

    DoorLimit(Attempts attempts) {
        this.attempts = attempts;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = CurrentVisitor.path(request);
        return request.getMethod().equals(HttpMethod.POST.name())
                ? !path.matches("/(inloggen|aanmelden)(/.*)?")
                : !path.matches("/inloggen/werk(/.*)?");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (attempts.allows("door", request.getRemoteAddr(), MOST, WINDOW)) {
            chain.doFilter(request, response);
        } else {
            TryLater.in(response, WINDOW);
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
        }
    }
}
