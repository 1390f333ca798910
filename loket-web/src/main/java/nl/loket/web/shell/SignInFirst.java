package nl.loket.web.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/** Sends whoever is not signed in to the sign-in page. A page asked for is remembered by the request cache, a form that was sent here. */
public final class SignInFirst implements AuthenticationEntryPoint {

    private static final String KEPT = "loket.kept";

    SignInFirst() {}

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
            throws IOException {
        send(request, response);
    }

    static void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!request.getMethod().equals("GET")) {
            request.getSession().setAttribute(KEPT, KeptForm.of(request));
        }
        response.sendRedirect(request.getContextPath() + "/inloggen");
    }

    /** The form that came too late, if one did. */
    public static Optional<KeptForm> kept(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> session.getAttribute(KEPT))
                .map(KeptForm.class::cast);
    }

    public static void forget(HttpServletRequest request) {
        request.getSession().removeAttribute(KEPT);
    }
}
