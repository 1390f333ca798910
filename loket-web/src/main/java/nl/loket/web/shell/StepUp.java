package nl.loket.web.shell;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.savedrequest.RequestCache;

/** Whoever got a role while signed in takes the second step it asks for, and comes back to this page; all others may not go here. */
final class StepUp implements AccessDeniedHandler {

    private final AccessDeniedHandler refuse = new AccessDeniedHandlerImpl();
    private final CurrentVisitor visitor;
    private final RequestCache requests;

    StepUp(CurrentVisitor visitor, RequestCache requests) {
        this.visitor = visitor;
        this.requests = requests;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        if (opensBySecondStep(request)) {
            requests.saveRequest(request, response);
            SignInFirst.send(request, response);
        } else {
            refuse.handle(request, response, denied);
        }
    }

    private boolean opensBySecondStep(HttpServletRequest request) {
        return AccessTable.of(CurrentVisitor.path(request))
                .filter(row -> !Collections.disjoint(row.roles(), visitor.withheld(request)))
                .isPresent();
    }
}
