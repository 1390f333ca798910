package nl.loket.web.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import nl.loket.account.RoleDesk;
import nl.loket.account.SupportView;
import nl.loket.shared.Actor;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who sends this request, and in which role. Asked once per request, then remembered with it. */
@Component
public class CurrentVisitor {

    /** The session keeps the role chosen in the header under this name. */
    public static final String CHOSEN_ROLE = "loket.role";

    private static final String ROLES = CurrentVisitor.class.getName() + ".roles";

    private final RoleDesk roles;
    private final Support support;

    CurrentVisitor(RoleDesk roles, Support support) {
        this.roles = roles;
        this.support = support;
    }

    /** Who is signed in; while somebody looks along, the one they look along as. */
    public Optional<PersonId> person() {
        return signedIn().map(me -> looking().map(SupportView::as).orElse(me.id()));
    }

    /** As whom an administrator looks along; for whoever is no administrator any more it is over. */
    public Optional<SupportView> looking() {
        return signedIn()
                .filter(SignedInPerson::twice)
                .flatMap(me -> support.by(me.id()))
                .filter(view -> roles.rolesOf(view.by()).contains(Role.ADMINISTRATOR));
    }

    /** Who really looks: the administrator who looks along, else who asks. */
    Actor onlooker(HttpServletRequest request) {
        return looking().map(view -> Actor.of(view.by(), Role.ADMINISTRATOR)).orElseGet(() -> actor(request));
    }

    private static Optional<SignedInPerson> signedIn() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(Authentication::getPrincipal)
                .filter(SignedInPerson.class::isInstance)
                .map(SignedInPerson.class::cast);
    }

    /** The roles this person holds today, as far as the way they signed in is enough for them. */
    public List<Role> roles(HttpServletRequest request) {
        var twice = signedIn().filter(SignedInPerson::twice).isPresent();
        return held(request).stream()
                .filter(role -> twice || !role.needsSecondStep())
                .toList();
    }

    /** The roles they would have after a second step: somebody may get one while signed in. */
    public List<Role> withheld(HttpServletRequest request) {
        var had = roles(request);
        return held(request).stream().filter(role -> !had.contains(role)).toList();
    }

    @SuppressWarnings("unchecked")
    private List<Role> held(HttpServletRequest request) {
        var known = (List<Role>) request.getAttribute(ROLES);
        if (known == null) {
            var all = person().map(roles::rolesOf).orElse(List.of());
            known = looking().isEmpty()
                    ? all
                    : all.stream().filter(Support::helps).toList();
            request.setAttribute(ROLES, known);
        }
        return known;
    }

    /** The role of this request: the one the page is for, else the one chosen, else the first one held. */
    public Optional<Role> role(HttpServletRequest request) {
        var held = roles(request);
        var path = path(request);
        var ofPage = AccessTable.of(path).or(() -> AccessTable.around(path)).stream()
                .flatMap(row -> row.roles().stream())
                .filter(held::contains)
                .findFirst();
        return ofPage.or(() -> chosen(request).filter(held::contains))
                .or(() -> held.stream().findFirst());
    }

    /** Who asks, for the desks: the person in the role of this request, or the site itself for a visitor. */
    public Actor actor(HttpServletRequest request) {
        return person().flatMap(person -> role(request).map(role -> Actor.of(person, role)))
                .orElseGet(() -> Actor.system("site"));
    }

    private static Optional<Role> chosen(HttpServletRequest request) {
        var session = request.getSession(false);
        return Optional.ofNullable(session == null ? null : session.getAttribute(CHOSEN_ROLE))
                .map(Object::toString)
                .map(Role::valueOf);
    }

    static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
