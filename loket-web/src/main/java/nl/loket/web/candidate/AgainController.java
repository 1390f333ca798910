package nl.loket.web.candidate;

import nl.loket.candidate.ApplicationDesk;
import nl.loket.shared.Actor;
import nl.loket.shared.RuleViolation;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Coming back after an earlier trajectory ended: what stays, what is done again, and then it begins (1.10). */
@Controller
@RequestMapping("/mijn/opnieuw")
class AgainController {

    private final Mine mine;
    private final ApplicationDesk applications;

    AgainController(Mine mine, ApplicationDesk applications) {
        this.mine = mine;
        this.applications = applications;
    }

    @GetMapping
    String ask(Actor actor, Model model) {
        var trajectory = mine.trajectory(actor);
        if (trajectory.status().open()) {
            return "redirect:/mijn";
        }
        model.addAttribute("trajectory", trajectory);
        return "candidate/again";
    }

    @PostMapping
    String again(Actor actor, RedirectAttributes redirect) {
        try {
            applications.applyAgain(actor, mine.id(actor));
        } catch (RuleViolation running) {
            return "redirect:/mijn"; // what runs is there
        }
        redirect.addFlashAttribute("notice", "web-candidate.again.done");
        return "redirect:/mijn";
    }
}
