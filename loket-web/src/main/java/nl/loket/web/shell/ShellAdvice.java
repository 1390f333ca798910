package nl.loket.web.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import nl.loket.account.SupportView;
import nl.loket.party.PeopleDesk;
import nl.loket.shared.BusinessClock;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import nl.loket.web.shell.Shell.DemoBanner;
import nl.loket.web.shell.Shell.RoleChoice;
import nl.loket.web.shell.Shell.SignedIn;
import nl.loket.web.shell.Shell.SupportBanner;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.util.UriComponentsBuilder;

/** Puts the frame into every model. */
@ControllerAdvice
class ShellAdvice {

    private final CurrentVisitor visitor;
    private final PeopleDesk people;
    private final BusinessClock clock;
    private final boolean demo;

    ShellAdvice(CurrentVisitor visitor, PeopleDesk people, BusinessClock clock, @Value("${loket.demo}") String demo) {
        this.visitor = visitor;
        this.people = people;
        this.clock = clock;
        this.demo = demo.equals("demo");
    }

    @ModelAttribute("shell")
    Shell shell(HttpServletRequest request) {
        var role = visitor.role(request).orElse(null);
        return new Shell(
                Navigation.of(role, CurrentVisitor.path(request)),
                visitor.person()
                        .map(id -> signedIn(id, role, visitor.roles(request)))
                        .orElse(null),
                inLanguage(request, "nl"),
                inLanguage(request, "en"),
                banner(),
                visitor.looking().map(this::support).orElse(null));
    }

    /** Whoever reads a day on these pages must know that it is not today's (16.7). */
    private @Nullable DemoBanner banner() {
        return demo || !clock.offset().isZero() ? new DemoBanner(LocalDate.now(clock), demo) : null;
    }

    private SupportBanner support(SupportView view) {
        return new SupportBanner(people.person(view.as()).name().full(), view.until(), view.dossiers());
    }

    private SignedIn signedIn(PersonId id, @Nullable Role role, List<Role> held) {
        var others = held.stream()
                .filter(r -> r != role)
                .map(r -> new RoleChoice(r.labelKey(), r.name()))
                .toList();
        return new SignedIn(
                people.person(id).name().full(), role == null ? "shell.role.none" : role.labelKey(), others);
    }

    /** The same page in a language; a form that was refused comes back as its own empty page. */
    private static String inLanguage(HttpServletRequest request, String language) {
        var query = request.getMethod().equals("GET") ? request.getQueryString() : null;
        return UriComponentsBuilder.fromPath(CurrentVisitor.path(request))
                .query(query == null ? "" : query)
                .replaceQueryParam("taal", language)
                .build()
                .toUriString();
    }
}
