package nl.loket.web.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/**
 * Sends whoever is not signed in to the sign-in page. A page asked for is remembered by the request cache; a form that was sent after the
 * session ended is not, so here the page it stood on is.
 */
public final class SignInFirst implements AuthenticationEntryPoint {

    private static final String BACK = "loket.back";

    SignInFirst() {}

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
            throws IOException {
        if (!request.getMethod().equals("GET")) {
            pageOf(request).ifPresent(page -> request.getSession().setAttribute(BACK, page));
        }
        response.sendRedirect(request.getContextPath() + "/inloggen");
    }

    /** Whether a form came too late. */
    public static boolean tooLate(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(BACK) != null;
    }

    /** The page a form was sent from that came too late; forgets it. */
    public static Optional<String> takeBack(HttpServletRequest request) {
        var session = request.getSession();
        var back = Optional.ofNullable(session.getAttribute(BACK)).map(Object::toString);
        session.removeAttribute(BACK);
        return back;
    }

    private static Optional<String> pageOf(HttpServletRequest request) {
        return path(request.getHeader("Referer"), request.getServerName());
    }

    private static Optional<String> path(@Nullable String referer, String host) {
        try {
            return Optional.ofNullable(referer)
                    .map(URI::create)
                    .filter(page -> host.equals(page.getHost()))
                    .map(page -> page.getRawPath() + (page.getRawQuery() == null ? "" : "?" + page.getRawQuery()));
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }
}
