package nl.loket.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.loket.account.LostPhoneDesk;
import nl.loket.account.StaffDesk;
import nl.loket.party.PersonName;
import nl.loket.shared.Actor;
import nl.loket.shared.Conflict;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import nl.loket.web.shell.AtField;
import nl.loket.web.shell.Choice;
import nl.loket.web.shell.ListQuery;
import nl.loket.web.shell.Refusals;
import nl.loket.web.shell.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The administrator's people: invite them, give them roles, end those. Never candidates. */
@Controller
@RequestMapping("/beheer/mensen")
class StaffController {

    private static final AtField AT = new AtField(Map.of(
            "account.rule.role-until-after-from",
            "until",
            "account.rule.context",
            "context",
            "account.rule.school",
            "school"));

    private final StaffDesk staff;
    private final StaffList list;
    private final Contexts contexts;
    private final Words words;
    private final LostPhoneDesk lostPhones;
    private final Clock clock;

    StaffController(
            StaffDesk staff, StaffList list, Contexts contexts, Words words, LostPhoneDesk lostPhones, Clock clock) {
        this.lostPhones = lostPhones;
        this.staff = staff;
        this.contexts = contexts;
        this.list = list;
        this.words = words;
        this.clock = clock;
    }

    @ModelAttribute("roles")
    List<Choice> roles() {
        return Arrays.stream(Role.values())
                .filter(Role::staff)
                .map(role -> new Choice(role.name(), words.label(role)))
                .toList();
    }

    /** A coach is added at the pool, which knows the kind, the board and the places. */
    @ModelAttribute("grantable")
    List<Choice> grantable() {
        return roles().stream()
                .filter(role -> !role.value().equals(Role.COACH.name()))
                .toList();
    }

    @ModelAttribute("contexts")
    Contexts.Known contexts() {
        return contexts.known();
    }

    @GetMapping
    String list(
            @RequestParam(required = false) @Nullable String zoek,
            @RequestParam(required = false) @Nullable String rol,
            HttpServletRequest request,
            Model model) {
        var role = Arrays.stream(Role.values())
                .filter(r -> r.staff() && r.name().equals(rol))
                .findFirst()
                .orElse(null);
        model.addAttribute("people", list.page(zoek, role, ListQuery.from(request, 25, "naam", "e-mail")));
        model.addAttribute("search", zoek);
        model.addAttribute("role", rol);
        return "account/staff-list";
    }

    @GetMapping("/nieuw")
    String ask(Model model) {
        model.addAttribute("form", new StaffForms.Invite(null, null, null, null, null, null, today(), null));
        return "account/staff-invite";
    }

    @PostMapping("/nieuw")
    String invite(
            Actor actor,
            @Valid @ModelAttribute("form") StaffForms.Invite form,
            BindingResult errors,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var heldFor = contexts.chosen(errors, form.school(), form.context());
        var back = errors.hasErrors() ? Optional.<PersonName>empty() : staff.returning(actor, form.address());
        AT.into(errors, "role", () -> staff.invite(actor, form.toCommand(heldFor)));
        if (errors.hasErrors()) {
            response.setStatus(422);
            return "account/staff-invite";
        }
        redirect.addFlashAttribute(
                "notice", back.isPresent() ? "web-account.staff.invited-back" : "web-account.staff.invited");
        redirect.addFlashAttribute(
                "noticeArgs",
                new Object[] {form.address(), back.map(PersonName::full).orElse("")});
        return "redirect:/beheer/mensen";
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, Actor actor, Model model) {
        model.addAttribute("form", new StaffForms.NewRole(null, null, null, today(), null));
        return page(actor, id, model);
    }

    @PostMapping("/{id}/rollen")
    String addRole(
            @PathVariable UUID id,
            Actor actor,
            @Valid @ModelAttribute("form") StaffForms.NewRole form,
            BindingResult errors,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model model) {
        var heldFor = contexts.chosen(errors, form.school(), form.context());
        AT.into(
                errors,
                "role",
                () -> staff.addRole(
                        actor,
                        new PersonId(id),
                        Objects.requireNonNull(form.role()),
                        heldFor,
                        Objects.requireNonNull(form.from()),
                        form.until()));
        if (errors.hasErrors()) {
            response.setStatus(422);
            return page(actor, id, model);
        }
        redirect.addFlashAttribute("notice", "web-account.staff.role-added");
        return "redirect:/beheer/mensen/" + id;
    }

    @PostMapping("/{id}/rollen/{grant}/beeindigen")
    String endRole(@PathVariable UUID id, @PathVariable long grant, Actor actor, RedirectAttributes redirect) {
        staff.endRole(actor, new PersonId(id), grant);
        redirect.addFlashAttribute("notice", "web-account.staff.role-ended");
        return "redirect:/beheer/mensen/" + id;
    }

    @GetMapping("/{id}/gegevens")
    String details(@PathVariable UUID id, Actor actor, Model model) {
        var known = staff.staff(actor, new PersonId(id));
        model.addAttribute(
                "form",
                new StaffForms.Details(
                        known.name().given(), known.name().family(), known.email(), String.valueOf(known.stamp())));
        model.addAttribute("person", known);
        return "account/staff-details";
    }

    @PostMapping("/{id}/gegevens")
    String correct(
            @PathVariable UUID id,
            Actor actor,
            @Valid @ModelAttribute("form") StaffForms.Details form,
            BindingResult errors,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model model) {
        try {
            Refusals.into(
                    errors,
                    "email",
                    () -> staff.correct(
                            actor, new PersonId(id), form.name(), Objects.requireNonNull(form.email()), form.stamp()));
        } catch (Conflict conflict) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            model.addAttribute("conflict", conflict);
            model.addAttribute("person", staff.staff(actor, new PersonId(id)));
            return "account/staff-details";
        }
        if (errors.hasErrors()) {
            response.setStatus(422);
            model.addAttribute("person", staff.staff(actor, new PersonId(id)));
            return "account/staff-details";
        }
        redirect.addFlashAttribute("notice", "web-account.staff.corrected");
        return "redirect:/beheer/mensen/" + id;
    }

    private String page(Actor actor, UUID id, Model model) {
        model.addAttribute("person", staff.staff(actor, new PersonId(id)));
        model.addAttribute("today", today());
        model.addAttribute("secondStep", lostPhones.secondStep(actor, new PersonId(id)));
        return "account/staff-show";
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
