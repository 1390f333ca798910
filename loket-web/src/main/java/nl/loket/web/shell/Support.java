package nl.loket.web.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import nl.loket.account.SupportView;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import nl.loket.shared.SystemTime;
import nl.loket.web.shell.AccessTable.Access;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Looking along as a colleague, as far as this session goes (ROLE-58): what opens, why the rest stays shut, and that nothing is sent but "stop". It
 * ends with the session.
 */
@Component("support")
public class Support {

    /** Where one begins: what opens. */
    public static final String START = "/meekijken";

    /** Where one stops. */
    public static final String STOP = "/meekijken/stop";

    /** Why something stays shut for who looks along. */
    public enum Shut {
        /** Something would be changed. */
        WRITE,
        /** It shows people, and they looked along without. */
        DOSSIER,
        /** Notes and files: shut for everyone who looks along. */
        NEVER,
        /** What is the colleague's own, or belongs to a role they are not helped in. */
        ELSEWHERE
    }

    private static final String WHY = Shut.class.getName();

    private static final String NAME = "loket.support";

    /** The roles somebody is helped in: not what is theirs as a person, and not what the administrator is already. */
    private static final Set<Role> HELPED =
            Set.of(Role.INTERMEDIARY, Role.COACH, Role.SCHOOL_HEAD, Role.STEERING_GROUP, Role.FINANCE);

    /** Private notes are their writer's alone, also here. */
    private static final Set<String> SHUT = Set.of("dossier.notes");

    private static final Set<String> READS = Set.of("GET", "HEAD");

    private final SystemTime time;

    Support(SystemTime time) {
        this.time = time;
    }

    public void begin(HttpServletRequest request, SupportView view) {
        request.getSession().setAttribute(NAME, view);
    }

    /** Forgets it, and says what is to be ended; nothing where nobody looked along. */
    public Optional<SupportView> end(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(NAME) instanceof SupportView view)) {
            return Optional.empty();
        }
        session.removeAttribute(NAME);
        return Optional.of(view);
    }

    /** As whom somebody looks along in this request, until the time is over. */
    public Optional<SupportView> now() {
        return Optional.ofNullable(RequestContextHolder.getRequestAttributes())
                .map(request ->
                        ((ServletRequestAttributes) request).getRequest().getSession(false))
                .map(session -> (SupportView) session.getAttribute(NAME))
                .filter(view -> time.now().isBefore(view.until()));
    }

    /** The same, for who is signed in as the one who began it. */
    Optional<SupportView> by(PersonId signedIn) {
        return now().filter(view -> view.by().equals(signedIn));
    }

    /** Whether somebody is helped in this role. */
    static boolean helps(Role role) {
        return HELPED.contains(role);
    }

    /** Why the page that was asked for stays shut, null when it does not for who looks along. */
    public @Nullable Shut why() {
        var request = RequestContextHolder.getRequestAttributes();
        return request == null ? null : (Shut) request.getAttribute(WHY, RequestAttributes.SCOPE_REQUEST);
    }

    /** Whether this address opens for whom they look along as. */
    public static boolean opens(String path, SupportView view) {
        return shut(path, view).isEmpty();
    }

    /** The one place that decides: nothing is sent but "stop", and nothing opens that is not for help. */
    static boolean lets(HttpServletRequest request, SupportView view) {
        var path = CurrentVisitor.path(request);
        var shut = READS.contains(request.getMethod()) ? shut(path, view) : sent(path);
        shut.ifPresent(why -> request.setAttribute(WHY, why));
        return shut.isEmpty();
    }

    private static Optional<Shut> sent(String path) {
        return path.equals(STOP) ? Optional.empty() : Optional.of(Shut.WRITE);
    }

    private static Optional<Shut> shut(String path, SupportView view) {
        return path.equals(START)
                ? Optional.empty()
                : AccessTable.of(path).map(row -> shut(row, view)).orElse(Optional.of(Shut.ELSEWHERE));
    }

    private static Optional<Shut> shut(Access row, SupportView view) {
        if (row.open()) {
            return Optional.empty();
        }
        if (Collections.disjoint(row.roles(), HELPED)) {
            return Optional.of(Shut.ELSEWHERE);
        }
        return switch (row.shows()) {
            case NOBODY -> Optional.empty();
            case FILE -> Optional.of(Shut.NEVER);
            case LIST, PAGE -> ofPeople(row, view);
        };
    }

    private static Optional<Shut> ofPeople(Access row, SupportView view) {
        if (SHUT.contains(row.subject())) {
            return Optional.of(Shut.NEVER);
        }
        return view.dossiers() ? Optional.empty() : Optional.of(Shut.DOSSIER);
    }
}
