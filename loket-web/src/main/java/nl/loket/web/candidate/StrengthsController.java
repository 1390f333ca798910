package nl.loket.web.candidate;

import jakarta.servlet.http.HttpServletResponse;
import nl.loket.candidate.AboutMeDesk;
import nl.loket.shared.Actor;
import nl.loket.shared.Conflict;
import nl.loket.web.shell.Refusals;
import nl.loket.web.shell.SeenVersion;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What I bring along (SX-001-10). */
@Controller
@RequestMapping("/mijn/wat-ik-meebreng")
class StrengthsController {

    private final Mine mine;
    private final AboutMeDesk desk;

    StrengthsController(Mine mine, AboutMeDesk desk) {
        this.mine = mine;
        this.desk = desk;
    }

    @GetMapping
    String show(Actor actor, Model model) {
        var stands = desk.strengths(actor, mine.id(actor));
        model.addAttribute("form", StrengthsForm.of(stands.said()));
        model.addAttribute("seenVersion", stands.version());
        return page(actor, model);
    }

    @PostMapping
    String keep(
            Actor actor,
            @ModelAttribute("form") StrengthsForm form,
            BindingResult errors,
            @SeenVersion int seen,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        var id = mine.id(actor);
        form.check(errors);
        try {
            Refusals.into(errors, null, () -> desk.bring(actor, id, form.toSaid(), seen));
        } catch (Conflict conflict) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            model.addAttribute("conflict", conflict);
            model.addAttribute("seenVersion", desk.strengths(actor, id).version());
            return page(actor, model);
        }
        if (errors.hasErrors()) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            model.addAttribute("seenVersion", seen);
            return page(actor, model);
        }
        redirect.addFlashAttribute("notice", "web-candidate.strengths.saved");
        return "redirect:/mijn";
    }

    private String page(Actor actor, Model model) {
        model.addAttribute("stands", desk.strengths(actor, mine.id(actor)));
        return "candidate/strengths";
    }
}
