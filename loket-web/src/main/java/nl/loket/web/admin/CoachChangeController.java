package nl.loket.web.admin;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.loket.coaching.CoachDesk;
import nl.loket.coaching.CoachKind;
import nl.loket.party.SchoolRegister;
import nl.loket.shared.Actor;
import nl.loket.shared.Conflict;
import nl.loket.shared.PersonId;
import nl.loket.web.shell.Choice;
import nl.loket.web.shell.Refusals;
import nl.loket.web.shell.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What kind of coach somebody is, for which board, and from when until when. */
@Controller
@RequestMapping("/beheer/coaches/{id}/wijzigen")
class CoachChangeController {

    private final CoachDesk coaches;
    private final SchoolRegister register;
    private final Words words;

    CoachChangeController(CoachDesk coaches, SchoolRegister register, Words words) {
        this.coaches = coaches;
        this.register = register;
        this.words = words;
    }

    @ModelAttribute("kinds")
    List<Choice> kinds() {
        return Stream.of(CoachKind.values())
                .map(k -> new Choice(k.name(), words.label(k)))
                .toList();
    }

    @ModelAttribute("boards")
    List<Choice> boards() {
        return register.boards().stream()
                .map(b -> new Choice(b.number(), b.name()))
                .toList();
    }

    @GetMapping
    String ask(@PathVariable UUID id, Model model) {
        var coach = coaches.coach(new PersonId(id));
        model.addAttribute(
                "form",
                new CoachForms.Change(
                        coach.kind(),
                        coach.boardNumber(),
                        coach.from(),
                        coach.until(),
                        String.valueOf(coach.version())));
        return page(id, model);
    }

    @PostMapping
    String change(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") CoachForms.Change form,
            BindingResult errors,
            Actor actor,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        checkBoard(form, errors);
        try {
            Refusals.into(errors, "until", () -> coaches.change(actor, form.toCommand(new PersonId(id))));
        } catch (Conflict conflict) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            model.addAttribute("conflict", conflict);
            return page(id, model);
        }
        if (errors.hasErrors()) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return page(id, model);
        }
        redirect.addFlashAttribute("notice", "coaches.changed");
        return "redirect:/beheer/coaches/" + id;
    }

    private void checkBoard(CoachForms.Change form, BindingResult errors) {
        var known = boards().stream().anyMatch(b -> b.value().equals(form.boardNumber()));
        var wrong = form.kind() == CoachKind.INTERNAL ? !known : form.boardNumber() != null;
        if (form.kind() != null && wrong) {
            errors.rejectValue("board", "coaching.rule.board", "coaching.rule.board");
        }
    }

    /** After a conflict it shows what was typed and what stands there now; saving again goes on from there. */
    private String page(UUID id, Model model) {
        var coach = coaches.coach(new PersonId(id));
        model.addAttribute("coach", coach);
        model.addAttribute("seenVersion", coach.version());
        return "admin/coach-change";
    }
}
