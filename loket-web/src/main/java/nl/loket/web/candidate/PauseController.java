package nl.loket.web.candidate;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Map;
import nl.loket.shared.Actor;
import nl.loket.trajectory.RequestDesk;
import nl.loket.web.shell.AtField;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asking the desk for a pause (EX-17). */
@Controller
@RequestMapping("/mijn/pauze")
class PauseController {

    private static final AtField AT = new AtField(Map.of(
            "trajectory.rule.request-from", "from",
            "trajectory.rule.standstill-from", "from",
            "trajectory.rule.request-open", "words"));

    private final Mine mine;
    private final RequestDesk requests;

    PauseController(Mine mine, RequestDesk requests) {
        this.mine = mine;
        this.requests = requests;
    }

    @GetMapping
    String form(Actor actor, Model model) {
        if (!mine.trajectory(actor).status().open()) {
            return "redirect:/mijn";
        }
        model.addAttribute("form", new PauseForm(null, null, null));
        return "candidate/pause";
    }

    @PostMapping
    String ask(
            Actor actor,
            @Valid @ModelAttribute("form") PauseForm form,
            BindingResult errors,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var trajectory = mine.trajectory(actor);
        if (!trajectory.status().open()) {
            return "redirect:/mijn";
        }
        AT.into(errors, "until", () -> requests.ask(actor, form.toCommand(trajectory.id())));
        if (errors.hasErrors()) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return "candidate/pause";
        }
        redirect.addFlashAttribute("notice", "web-candidate.request.done");
        return "redirect:/mijn/verzoeken";
    }
}
