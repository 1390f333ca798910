package nl.loket.web.admin;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import nl.loket.coaching.CoachDesk;
import nl.loket.matching.MatchProfileDesk;
import nl.loket.shared.Actor;
import nl.loket.shared.Conflict;
import nl.loket.shared.PersonId;
import nl.loket.web.shell.Refusals;
import nl.loket.web.shell.TraitChoices;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What one coach is good at, for the match (MR-07, MR-09). */
@Controller
@RequestMapping("/beheer/coaches/{id}/sterk")
class CoachTraitsController {

    private final MatchProfileDesk profiles;
    private final CoachDesk coaches;
    private final TraitChoices choices;

    CoachTraitsController(MatchProfileDesk profiles, CoachDesk coaches, TraitChoices choices) {
        this.profiles = profiles;
        this.coaches = coaches;
        this.choices = choices;
    }

    @GetMapping
    String show(@PathVariable UUID id, Actor actor, Model model) {
        model.addAttribute("form", CoachTraitsForm.of(profiles.coach(actor, new PersonId(id))));
        return page(actor, id, model);
    }

    @PostMapping
    String keep(
            @PathVariable UUID id,
            @ModelAttribute("form") CoachTraitsForm form,
            BindingResult errors,
            Actor actor,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        try {
            Refusals.into(
                    errors, null, () -> profiles.keepCoach(actor, new PersonId(id), form.traits(), form.version()));
        } catch (Conflict conflict) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            model.addAttribute("conflict", conflict);
            return page(actor, id, model);
        }
        if (errors.hasErrors()) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return page(actor, id, model);
        }
        redirect.addFlashAttribute("notice", "match.coach.done");
        return "redirect:/beheer/coaches/" + id;
    }

    private String page(Actor actor, UUID id, Model model) {
        var coach = new PersonId(id);
        model.addAttribute("coach", coaches.coach(coach));
        model.addAttribute("seenVersion", profiles.coach(actor, coach).version());
        choices.into(model);
        return "admin/coach-traits";
    }
}
