package nl.loket.web.candidate;

import jakarta.servlet.http.HttpServletResponse;
import nl.loket.candidate.ApplicationDesk;
import nl.loket.candidate.Section;
import nl.loket.shared.Actor;
import nl.loket.shared.Conflict;
import nl.loket.web.shell.Refusals;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The motivation (ST-05): written in one go, or kept and continued on another day or device. */
@Controller
@RequestMapping("/mijn/motivatie")
class MotivationController {

    private final Mine mine;
    private final ApplicationDesk applications;

    MotivationController(Mine mine, ApplicationDesk applications) {
        this.mine = mine;
        this.applications = applications;
    }

    @GetMapping
    String show(Actor actor, Model model) {
        var trajectory = mine.trajectory(actor);
        var motivation = applications.of(actor, trajectory.id()).motivation();
        model.addAttribute("closed", !Section.PAPERS.editable(trajectory.status()));
        model.addAttribute("motivation", motivation);
        model.addAttribute("form", new MotivationForm(motivation.text(), String.valueOf(motivation.version()), null));
        return "candidate/motivation";
    }

    @PostMapping
    String save(
            Actor actor,
            @ModelAttribute("form") MotivationForm form,
            BindingResult errors,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        var id = mine.id(actor);
        try {
            Refusals.into(errors, "text", () -> applications.motivate(actor, form.toCommand(id)));
        } catch (Conflict conflict) {
            return keptElsewhere(actor, form, response, model);
        }
        if (errors.hasErrors()) {
            response.setStatus(422);
            model.addAttribute("motivation", applications.of(actor, id).motivation());
            return "candidate/motivation";
        }
        redirect.addFlashAttribute(
                "notice", form.isDone() ? "web-candidate.motivation.done" : "web-candidate.motivation.saved");
        return form.isDone() ? "redirect:/mijn" : "redirect:/mijn/motivatie";
    }

    /** Shows both texts; whoever saves now has seen the other one. */
    private String keptElsewhere(Actor actor, MotivationForm form, HttpServletResponse response, Model model) {
        var motivation = applications.of(actor, mine.id(actor)).motivation();
        response.setStatus(409);
        model.addAttribute("other", motivation.text());
        model.addAttribute("motivation", motivation);
        model.addAttribute("form", new MotivationForm(form.written(), String.valueOf(motivation.version()), null));
        return "candidate/motivation";
    }
}
