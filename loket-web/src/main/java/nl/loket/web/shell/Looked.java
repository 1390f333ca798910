package nl.loket.web.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashSet;
import java.util.Set;
import nl.loket.audit.AuditLog;
import nl.loket.party.Circle;
import nl.loket.shared.Actor;
import nl.loket.shared.PersonId;
import nl.loket.web.shell.AccessTable.Access;
import nl.loket.web.shell.AccessTable.Shows;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/**
 * Writes down who looked at whom (NF-01). Whoever the circle was asked about while a page was made, stands on that page; it is written before the
 * page is shown, so that what cannot be written down is not seen. A test holds this against the text of every page.
 */
@Component
class Looked implements HandlerInterceptor {

    private static final String PEOPLE = Looked.class.getName();

    private final AuditLog audit;
    private final CurrentVisitor visitor;

    Looked(AuditLog audit, CurrentVisitor visitor) {
        this.audit = audit;
        this.visitor = visitor;
    }

    @EventListener
    void on(Circle.Admitted admitted) {
        var request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            people(request).add(admitted.person());
        }
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView shown) {
        if (shown == null || !shown.hasView() || isElsewhere(shown)) {
            return;
        }
        AccessTable.of(CurrentVisitor.path(request)).ifPresent(row -> written(row, visitor.onlooker(request)));
    }

    private void written(Access row, Actor who) {
        if (row.shows() == Shows.PAGE) {
            people(RequestContextHolder.currentRequestAttributes())
                    .forEach(person -> audit.saw(who, row.subject(), person));
        }
        visitor.looking().ifPresent(view -> audit.did(who, "support.look", view.as(), row.subject()));
    }

    private static boolean isElsewhere(ModelAndView shown) {
        return shown.getViewName() != null && shown.getViewName().startsWith("redirect:");
    }

    @SuppressWarnings("unchecked")
    private static Set<PersonId> people(RequestAttributes request) {
        var known = (Set<PersonId>) request.getAttribute(PEOPLE, RequestAttributes.SCOPE_REQUEST);
        if (known == null) {
            known = new LinkedHashSet<>();
            request.setAttribute(PEOPLE, known, RequestAttributes.SCOPE_REQUEST);
        }
        return known;
    }
}
