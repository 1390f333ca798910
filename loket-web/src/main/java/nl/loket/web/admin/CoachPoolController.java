package nl.loket.web.admin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.loket.account.StaffDesk;
import nl.loket.coaching.CoachDesk;
import nl.loket.coaching.CoachKind;
import nl.loket.party.PersonName;
import nl.loket.party.SchoolRegister;
import nl.loket.programme.Norm;
import nl.loket.programme.ProgrammeDesk;
import nl.loket.shared.Actor;
import nl.loket.shared.Conflict;
import nl.loket.shared.PersonId;
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

/** The coach pool for the administrator: who is in it, and for how many people. */
@Controller
@RequestMapping("/beheer/coaches")
class CoachPoolController {

    private static final int PAGE = 25;

    private static final AtField AT = new AtField(Map.of(
            "coaching.rule.capacity", "capacity",
            "coaching.rule.until-after-from", "until",
            "account.rule.role-until-after-from", "until"));

    private final CoachDesk coaches;
    private final StaffDesk staff;
    private final CoachPoolList list;
    private final SchoolRegister register;
    private final ProgrammeDesk programme;
    private final Words words;
    private final Clock clock;

    CoachPoolController(
            CoachDesk coaches,
            StaffDesk staff,
            CoachPoolList list,
            SchoolRegister register,
            ProgrammeDesk programme,
            Words words,
            Clock clock) {
        this.coaches = coaches;
        this.staff = staff;
        this.list = list;
        this.register = register;
        this.programme = programme;
        this.words = words;
        this.clock = clock;
    }

    @ModelAttribute("kinds")
    List<Choice> kinds() {
        return Stream.of(CoachKind.values())
                .map(k -> new Choice(k.name(), words.label(k)))
                .toList();
    }

    @GetMapping
    String list(
            @RequestParam(required = false) @Nullable String zoek,
            @RequestParam(required = false) @Nullable String soort,
            @RequestParam(required = false) @Nullable String stand,
            HttpServletRequest request,
            Model model) {
        var filter = CoachPoolList.Filter.of(zoek, soort, stand);
        model.addAttribute("filter", filter);
        model.addAttribute("states", states());
        model.addAttribute("waiting", list.waiting());
        model.addAttribute(
                "coaches", list.page(filter, ListQuery.from(request, PAGE, "naam", "mensen", "plaats", "vanaf")));
        return "admin/coaches";
    }

    @GetMapping("/nieuw")
    String ask(Model model) {
        var today = LocalDate.now(clock);
        var caseload = programme.norm(today, Norm.COACH_CASELOAD);
        model.addAttribute(
                "form", new CoachForms.Add(null, null, null, CoachKind.INTERNAL, null, caseload, today, null));
        return newCoach(model);
    }

    @PostMapping("/nieuw")
    String add(
            @Valid @ModelAttribute("form") CoachForms.Add form,
            BindingResult errors,
            Actor actor,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        checkBoard(form, errors);
        var back = errors.hasErrors()
                ? Optional.<PersonName>empty()
                : staff.returning(actor, String.valueOf(form.email()).strip());
        AT.into(errors, "email", () -> coaches.invite(actor, form.toCommand()));
        if (errors.hasErrors()) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return newCoach(model);
        }
        redirect.addFlashAttribute("notice", back.isPresent() ? "coaches.added-back" : "coaches.added");
        redirect.addFlashAttribute(
                "noticeArgs", new Object[] {back.map(PersonName::full).orElse("")});
        return "redirect:/beheer/coaches";
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, Model model) {
        return page(id, model);
    }

    @PostMapping("/{id}/plaatsen")
    String capacity(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") CoachForms.Capacity form,
            BindingResult errors,
            Actor actor,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        try {
            Refusals.into(
                    errors,
                    "capacity",
                    () -> coaches.changeCapacity(
                            actor, new PersonId(id), Objects.requireNonNull(form.capacity()), form.version()));
        } catch (Conflict conflict) {
            return changed(id, conflict, response, model);
        }
        return errors.hasErrors() ? refused(id, response, model) : done(id, redirect, "coaches.changed");
    }

    @PostMapping("/{id}/kiesbaar")
    String choose(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String ja,
            @Valid @ModelAttribute("choosing") CoachForms.Choosing form,
            BindingResult errors,
            Actor actor,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        var yes = ja.equals("true");
        var seen = yes || ja.equals("false") ? form.version() : -1; // which way it does not say: an old page
        try {
            Refusals.into(
                    errors,
                    "reason",
                    () -> coaches.activate(actor, new PersonId(id), yes, Objects.requireNonNull(form.reason()), seen));
        } catch (Conflict conflict) {
            return changed(id, conflict, response, model);
        }
        return errors.hasErrors()
                ? refused(id, response, model)
                : done(id, redirect, yes ? "coaches.activated" : "coaches.deactivated");
    }

    /** What was typed stays, what stands now is above it; whoever saves now has seen that. */
    private String changed(UUID id, Conflict conflict, HttpServletResponse response, Model model) {
        response.setStatus(HttpServletResponse.SC_CONFLICT);
        model.addAttribute("conflict", conflict);
        return page(id, model);
    }

    private void checkBoard(CoachForms.Add form, BindingResult errors) {
        var known = register.boards().stream().anyMatch(b -> b.number().equals(form.boardNumber()));
        var wrong = form.kind() == CoachKind.INTERNAL ? !known : form.boardNumber() != null;
        if (form.kind() != null && wrong) {
            errors.rejectValue("board", "coaching.rule.board", "coaching.rule.board");
        }
    }

    private String newCoach(Model model) {
        model.addAttribute(
                "boards",
                register.boards().stream()
                        .map(b -> new Choice(b.number(), b.name()))
                        .toList());
        return "admin/coach-new";
    }

    private String refused(UUID id, HttpServletResponse response, Model model) {
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return page(id, model);
    }

    private static String done(UUID id, RedirectAttributes redirect, String notice) {
        redirect.addFlashAttribute("notice", notice);
        return "redirect:/beheer/coaches/" + id;
    }

    /** The form that was not sent this time is shown as it is now. */
    private String page(UUID id, Model model) {
        var coach = coaches.coach(new PersonId(id));
        model.addAttribute("coach", coach);
        model.addAttribute("board", boardName(coach.boardNumber()));
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", new CoachForms.Capacity(coach.capacity(), String.valueOf(coach.version())));
        }
        if (!model.containsAttribute("choosing")) {
            model.addAttribute("choosing", new CoachForms.Choosing(null, String.valueOf(coach.version())));
        }
        return "admin/coach";
    }

    private @Nullable String boardName(@Nullable String number) {
        return register.boards().stream()
                .filter(b -> b.number().equals(number))
                .map(b -> b.name())
                .findFirst()
                .orElse(number);
    }

    private List<Choice> states() {
        return Stream.of("ACTIVE", "INACTIVE", "LATER", "LEFT")
                .map(s -> new Choice(s, words.say("coaches.state." + s)))
                .toList();
    }
}
