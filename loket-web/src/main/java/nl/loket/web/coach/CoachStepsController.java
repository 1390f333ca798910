package nl.loket.web.coach;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Optional;
import java.util.UUID;
import nl.loket.shared.Actor;
import nl.loket.shared.Conflict;
import nl.loket.shared.Role;
import nl.loket.shared.RuleViolation;
import nl.loket.trajectory.GateView;
import nl.loket.trajectory.PassGate;
import nl.loket.trajectory.TrajectoryDesk;
import nl.loket.trajectory.TrajectoryId;
import nl.loket.trajectory.TrajectoryStatus;
import nl.loket.trajectory.TrajectoryView;
import nl.loket.web.shell.OwnStepForm;
import nl.loket.web.shell.OwnSteps;
import nl.loket.web.shell.SeenVersion;
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

    CoachStepsController(TrajectoryDesk trajectories, OwnSteps steps, Words words) {
        this.trajectories = trajectories;
        this.steps = steps;
        this.words = words;
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

    /** GT-08: the coach decides it with the person; whatever else is next, the desk decides. */
    @PostMapping("/verder")
    String pass(
            Actor actor,
            @PathVariable UUID id,
            @SeenVersion int seenVersion,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        var command = new PassGate(new TrajectoryId(id), TrajectoryStatus.COMPETENCE, null, seenVersion);
        try {
            trajectories.pass(actor, command);
        } catch (Conflict changed) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            model.addAttribute("conflict", changed);
            return show(actor, id, null, model);
        } catch (RuleViolation closed) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            model.addAttribute("refused", closed);
            return show(actor, id, null, model);
        }
        redirect.addFlashAttribute("notice", "steps.passed");
        return "redirect:/coach/mensen/" + id + "/stappen";
    }

    private Optional<GateView> mine(Actor actor, TrajectoryId id) {
        return trajectories.gates(actor, id).stream()
                .filter(g -> g.gate() != null && g.gate().decidedBy(Role.COACH))
                .findFirst();
    }

    private TrajectoryView seen(Actor actor, UUID id, Model model) {
        var trajectory = trajectories.view(actor, new TrajectoryId(id));
        model.addAttribute("trajectory", trajectory);
        model.addAttribute("gate", mine(actor, trajectory.id()).orElse(null));
        model.addAttribute("name", words.name(trajectory.person()));
        return trajectory;
    }
}
