package nl.loket.web.coach;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import nl.loket.audit.AuditLog;
import nl.loket.shared.Actor;
import nl.loket.trajectory.TrajectoryDesk;
import nl.loket.trajectory.TrajectoryId;
import nl.loket.trajectory.TrajectoryView;
import nl.loket.web.shell.OwnStepForm;
import nl.loket.web.shell.OwnSteps;
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

/** The steps a coach records of their people (ROLE-11): talks, what they were consulted on, what is ready. */
@Controller
@RequestMapping("/coach/mensen/{id}/stappen")
class CoachStepsController {

    private final TrajectoryDesk trajectories;
    private final OwnSteps steps;
    private final Words words;
    private final AuditLog audit;

    CoachStepsController(TrajectoryDesk trajectories, OwnSteps steps, Words words, AuditLog audit) {
        this.trajectories = trajectories;
        this.steps = steps;
        this.words = words;
        this.audit = audit;
    }

    @GetMapping
    String show(
            Actor actor, @PathVariable UUID id, @RequestParam(required = false) @Nullable String stap, Model model) {
        steps.ask(model, actor, seen(actor, id, model), stap);
        return "coach/steps";
    }

    @PostMapping
    String record(
            Actor actor,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") OwnStepForm form,
            BindingResult errors,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        if (!steps.record(model, actor, seen(actor, id, model), form, errors, response)) {
            return "coach/steps";
        }
        redirect.addFlashAttribute("notice", "steps.recorded");
        return "redirect:/coach/mensen/" + id + "/stappen";
    }

    private TrajectoryView seen(Actor actor, UUID id, Model model) {
        var trajectory = trajectories.view(actor, new TrajectoryId(id));
        audit.saw(actor, "coach.steps", trajectory.person());
        model.addAttribute("trajectory", trajectory);
        model.addAttribute("name", words.name(trajectory.person()));
        return trajectory;
    }
}
