package nl.loket.web.school;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import nl.loket.placement.PlacementDesk;
import nl.loket.placement.PlacementId;
import nl.loket.shared.Actor;
import nl.loket.trajectory.TrajectoryDesk;
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

/** The steps a school head records of who is at the school: the plan for the first weeks, the end of double staffing, talks (ST-29, ST-30, ST-32, ST-57). */
@Controller
@RequestMapping("/school/mensen/{id}/stappen")
class SchoolStepsController {

    private final PlacementDesk placements;
    private final TrajectoryDesk trajectories;
    private final OwnSteps steps;
    private final Words words;

    SchoolStepsController(PlacementDesk placements, TrajectoryDesk trajectories, OwnSteps steps, Words words) {
        this.placements = placements;
        this.trajectories = trajectories;
        this.steps = steps;
        this.words = words;
    }

    @GetMapping
    String show(
            Actor actor, @PathVariable UUID id, @RequestParam(required = false) @Nullable String stap, Model model) {
        steps.ask(model, actor, seen(actor, id, model), stap);
        return "school/steps";
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
            return "school/steps";
        }
        redirect.addFlashAttribute("notice", "steps.recorded");
        return "redirect:/school/mensen/" + id + "/stappen";
    }

    private TrajectoryView seen(Actor actor, UUID id, Model model) {
        var placement = placements.atMySchool(actor, new PlacementId(id));
        var trajectory = trajectories.view(actor, placement.trajectory());
        model.addAttribute("placement", placement);
        model.addAttribute("trajectory", trajectory);
        model.addAttribute("name", words.name(trajectory.person()));
        return trajectory;
    }
}
