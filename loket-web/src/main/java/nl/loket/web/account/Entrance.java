package nl.loket.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nl.loket.account.RoleDesk;
import nl.loket.audit.AuditLog;
import nl.loket.shared.Actor;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import nl.loket.web.shell.AccessTable;
import nl.loket.web.shell.CurrentVisitor;
import nl.loket.web.shell.KeptForm;
import nl.loket.web.shell.SignInFirst;
import nl.loket.web.shell.SignedInPerson;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Lets somebody in who has shown who they are: a new session id, the person in it, and on to where they wanted to go. */
@Component
public class Entrance {

    private final SecurityContextRepository contexts;
    private final RequestCache requests;
    private final RoleDesk roles;
    private final CurrentVisitor visitor;
    private final AuditLog audit;

    Entrance(
            SecurityContextRepository contexts,
            RequestCache requests,
            RoleDesk roles,
            CurrentVisitor visitor,
            AuditLog audit) {
        this.contexts = contexts;
        this.requests = requests;
        this.roles = roles;
        this.visitor = visitor;
        this.audit = audit;
    }

    /**
     * Signs in.
     *
     * @param how link, code or persona, for the audit log
     * @return the address to go on to: where they were sent away from if it is theirs, else the first page of their role
     */
    public String admit(PersonId person, String how, HttpServletRequest request, HttpServletResponse response) {
        if (visitor.person().filter(other -> !other.equals(person)).isPresent()) {
            request.getSession().invalidate();
        } else if (visitor.person().isPresent()) {
            SignInFirst.forget(request); // it was offered when they came in
        }
        request.getSession();
        request.changeSessionId();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                new SignedInPerson(person), null, AuthorityUtils.NO_AUTHORITIES));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        audit.did(Actor.system("sign-in"), "sign-in." + how, person, "");
        var held = roles.rolesOf(person);
        if (SignInFirst.kept(request)
                .filter(form -> !isOpenTo(form.action(), held))
                .isPresent()) {
            SignInFirst.forget(request);
        }
        return wanted(request, response)
                .filter(address -> isOpenTo(address, held))
                .orElse(home(held));
    }

    /** Where a form that came too late is sent again; one that could not be kept is filled in again on its page, if that is known. */
    private static @Nullable String after(KeptForm form) {
        return form.whole() ? "/verder" : form.page();
    }

    /** Remembers the role to act in, until another is chosen. */
    public String actAs(Role role, HttpSession session) {
        session.setAttribute(CurrentVisitor.CHOSEN_ROLE, role.name());
        return role.home();
    }

    /** The first page of somebody with these roles. */
    static String home(List<Role> held) {
        return held.isEmpty() ? "/" : held.getFirst().home();
    }

    /** Of the remembered address only path and query are used: never another host. */
    private Optional<String> wanted(HttpServletRequest request, HttpServletResponse response) {
        var saved = requests.getRequest(request, response);
        requests.removeRequest(request, response);
        var kept = SignInFirst.kept(request);
        if (kept.isPresent()) {
            return kept.map(Entrance::after);
        }
        if (saved == null) {
            return Optional.empty();
        }
        var address = UriComponentsBuilder.fromUriString(saved.getRedirectUrl()).build();
        return Optional.of(address.getPath() + (address.getQuery() == null ? "" : "?" + address.getQuery()));
    }

    private static boolean isOpenTo(String address, List<Role> held) {
        return address.startsWith("/")
                && !address.startsWith("//")
                && AccessTable.of(address.replaceAll("\\?.*", ""))
                        .filter(row -> row.open() || row.signedIn() || !Collections.disjoint(row.roles(), held))
                        .isPresent();
    }
}
