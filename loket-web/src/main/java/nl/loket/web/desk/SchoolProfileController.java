package nl.loket.web.desk;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import nl.loket.matching.MatchProfileDesk;
import nl.loket.party.SchoolRegister;
import nl.loket.shared.Actor;
import nl.loket.shared.Conflict;
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

/** What one school offers, for the match, and whether it needs its attention elsewhere (MR-18, MR-24). */
@Controller
@RequestMapping("/loket/plaatsen/{school}/profiel")
class SchoolProfileController {

    private final MatchProfileDesk profiles;
    private final SchoolRegister schools;
    private final TraitChoices choices;

    SchoolProfileController(MatchProfileDesk profiles, SchoolRegister schools, TraitChoices choices) {
        this.profiles = profiles;
        this.schools = schools;
        this.choices = choices;
    }

    @GetMapping
    String show(@PathVariable String school, Actor actor, Model model) {
        model.addAttribute("form", SchoolProfileForm.of(profiles.school(actor, school)));
        return page(actor, school, model);
    }

    @PostMapping
    String keep(
            @PathVariable String school,
            @Valid @ModelAttribute("form") SchoolProfileForm form,
            BindingResult errors,
            Actor actor,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        try {
            Refusals.into(
                    errors,
                    "attention",
                    () -> profiles.keepSchool(actor, school, form.traits(), form.attention(), form.version()));
        } catch (Conflict conflict) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            model.addAttribute("conflict", conflict);
            return page(actor, school, model);
        }
        if (errors.hasErrors()) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return page(actor, school, model);
        }
        redirect.addFlashAttribute("notice", "match.school.done");
        return "redirect:/loket/plaatsen/" + school + "/profiel";
    }

    private String page(Actor actor, String id, Model model) {
        model.addAttribute("school", schools.school(id));
        model.addAttribute("seenVersion", profiles.school(actor, id).version());
        choices.into(model);
        return "desk/school-profile";
    }
}
