package nl.loket.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nl.loket.account.AccountDesk;
import nl.loket.account.RoleDesk;
import nl.loket.account.SecondStepDesk;
import nl.loket.audit.AuditLog;
import nl.loket.shared.Actor;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import nl.loket.shared.SystemTime;
import nl.loket.web.shell.AccessTable;
import nl.loket.web.shell.CurrentVisitor;
import nl.loket.web.shell.KeptForm;
import nl.loket.web.shell.SessionAge;
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
    private final SecondStepDesk secondSteps;
    private final AccountDesk accounts;
    private final SystemTime time;

    Entrance(
            SecurityContextRepository contexts,
            RequestCache requests,
            RoleDesk roles,
            CurrentVisitor visitor,
            AuditLog audit,
            SecondStepDesk secondSteps,
            AccountDesk accounts,
            SystemTime time) {
        this.accounts = accounts;
        this.secondSteps = secondSteps;
        this.time = time;
        this.contexts = contexts;
        this.requests = requests;
        this.roles = roles;
        this.visitor = visitor;
        this.audit = audit;
    }

    /**
     * The mailbox is theirs: signs in who owes no second step, and leads others to it.
     *
     * @param how link, code or registration, for the audit log
     * @return the address to go on to
     */
    public String arrive(PersonId person, String how, HttpServletRequest request, HttpServletResponse response) {
        if (visitor.person().isPresent() && visitor.withheld(request).isEmpty()) {
            SignInFirst.forget(request); // it was offered when they came in
        }
        var step = secondSteps.of(person);
        if (!step.needed() && !step.setUp()) {
            return admit(person, false, how, request, response);
        }
        renewSession(person, request);
        Arrival.of(person, how, time.now()).keep(request.getSession());
        return step.setUp() ? "/inloggen/stap-2" : "/inloggen/app";
    }

    /**
     * Their employer vouches for them, which stands for the mailbox.
     *
     * @param mfa whether it asked for more than one factor, which stands for the second step
     */
    String arriveFromWork(PersonId person, boolean mfa, HttpServletRequest request, HttpServletResponse response) {
        return mfa ? admit(person, true, "work", request, response) : arrive(person, "work", request, response);
    }

    /** For whoever got a role while signed in that asks for a second step. */
    String stepUp(HttpServletRequest request, HttpServletResponse response) {
        return visitor.person()
                .map(person -> arrive(person, "step-up", request, response))
                .orElse("/inloggen");
    }

    /** In the demo: somebody who exists for everyone. */
    public void play(PersonId persona, HttpServletRequest request, HttpServletResponse response) {
        admit(persona, true, "persona", request, response);
    }

    /** The second step was taken: on to the recovery codes as long as nobody kept them, else in. */
    String proven(Arrival arrival, HttpServletRequest request, HttpServletResponse response) {
        arrival.asProven().keep(request.getSession());
        if (!secondSteps.unseenCodes(arrival.person()).isEmpty()) {
            return "/inloggen/herstelcodes";
        }
        Arrival.forget(request.getSession());
        if (arrival.back() != null) {
            return arrival.back();
        }
        return admit(arrival.person(), true, arrival.how(), request, response);
    }

    private String admit(
            PersonId person, boolean twice, String how, HttpServletRequest request, HttpServletResponse response) {
        renewSession(person, request);
        Arrival.forget(request.getSession()); // also of who came half in before them
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                new SignedInPerson(person, twice), null, AuthorityUtils.NO_AUTHORITIES));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        request.getSession().setAttribute(SessionAge.SINCE, time.now());
        request.getSession().setAttribute(Device.NAME, Device.of(request.getHeader("User-Agent")));
        audit.did(Actor.system("sign-in"), "sign-in." + how, person, "");
        accounts.used(person);
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

    /** Another id for whoever knew the old one, and nothing left of another person. */
    private void renewSession(PersonId person, HttpServletRequest request) {
        if (visitor.person().filter(other -> !other.equals(person)).isPresent()) {
            request.getSession().invalidate();
            SecurityContextHolder.clearContext();
        }
        request.getSession();
        request.changeSessionId();
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
