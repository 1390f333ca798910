package nl.loket.web.candidate;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import nl.loket.shared.Actor;
import nl.loket.web.shell.OwnStepForm;
import nl.loket.web.shell.OwnSteps;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The steps one records oneself on the way, and what others recorded (ROLE-02, ROLE-03, ROLE-04). */
@Controller
@RequestMapping("/mijn/stappen")
class MyStepsController {

    private final Mine mine;
    private final OwnSteps steps;

    MyStepsController(Mine mine, OwnSteps steps) {
        this.mine = mine;
        this.steps = steps;
    }

    @GetMapping
    String show(Actor actor, @RequestParam(required = false) @Nullable String stap, Model model) {
        steps.ask(model, actor, mine.trajectory(actor), stap);
        return "candidate/steps";
    }

    @PostMapping
    String record(
            Actor actor,
            @Valid @ModelAttribute("form") OwnStepForm form,
            BindingResult errors,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        if (!steps.record(model, actor, mine.trajectory(actor), form, errors, response)) {
            return "candidate/steps";
        }
        redirect.addFlashAttribute("notice", "steps.recorded");
        return "redirect:/mijn/stappen";
    }
}
