package nl.loket.web.desk;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.loket.shared.Actor;
import nl.loket.shared.Conflict;
import nl.loket.trajectory.Step;
import nl.loket.trajectory.StepDesk;
import nl.loket.trajectory.StepOutcome;
import nl.loket.trajectory.TrajectoryDesk;
import nl.loket.trajectory.TrajectoryId;
import nl.loket.web.desk.ConflictNote.Typed;
import nl.loket.web.shell.AtField;
import nl.loket.web.shell.Refusals;
import nl.loket.web.shell.StepLines;
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

/** The steps of one person: what the gates ahead ask, what was recorded, and the way through. */
@Controller
@RequestMapping("/loket/mensen/{trajectory}/stappen")
class StepsController {

    private static final AtField AT = new AtField(Map.of(
            "trajectory.rule.step-by-whom", "onBehalfOf",
            "trajectory.rule.not-held", "outcome",
            "trajectory.rule.not-held-reason", "note"));

    private final DossierHeader header;
    private final TrajectoryDesk trajectories;
    private final StepDesk steps;
    private final Road road;
    private final StepLines lines;
    private final ConflictNote note;
    private final Words words;
    private final Clock clock;

    StepsController(
            DossierHeader header,
            TrajectoryDesk trajectories,
            StepDesk steps,
            Road road,
            StepLines lines,
            ConflictNote note,
            Words words,
            Clock clock) {
        this.header = header;
        this.trajectories = trajectories;
        this.steps = steps;
        this.road = road;
        this.lines = lines;
        this.note = note;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping
    String show(
            @PathVariable UUID trajectory,
            @RequestParam(required = false) @Nullable String stap,
            Actor actor,
            Model model) {
        model.addAttribute("form", StepForm.empty(step(stap), LocalDate.now(clock)));
        return page(model, actor, trajectory);
    }

    @PostMapping
    String record(
            @PathVariable UUID trajectory,
            @Valid @ModelAttribute("form") StepForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        model.addAttribute("recordOpen", true);
        try {
            AT.into(errors, "on", () -> steps.record(actor, form.toCommand(new TrajectoryId(trajectory))));
        } catch (Conflict conflict) {
            note.of(trajectory, conflict, model, response);
            return page(model, actor, trajectory);
        }
        return errors.hasErrors()
                ? refused(model, actor, trajectory, response)
                : done(trajectory, redirect, "steps.recorded");
    }

    @PostMapping("/verder")
    String pass(
            @PathVariable UUID trajectory,
            @Valid @ModelAttribute("pass") PassForm pass,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            Refusals.into(errors, null, () -> trajectories.pass(actor, pass.toCommand(new TrajectoryId(trajectory))));
        } catch (Conflict conflict) {
            note.of(trajectory, conflict, model, response);
            model.addAttribute("conflictTyped", typed(pass));
            return page(model, actor, trajectory);
        }
        return errors.hasErrors()
                ? refused(model, actor, trajectory, response)
                : done(trajectory, redirect, "steps.passed");
    }

    @PostMapping("/terug")
    String undo(
            @PathVariable UUID trajectory,
            @Valid @ModelAttribute("undo") UndoForm undo,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        model.addAttribute("undoOpen", true);
        try {
            Refusals.into(
                    errors,
                    "reason",
                    () -> trajectories.undo(actor, new TrajectoryId(trajectory), undo.text(), undo.version()));
        } catch (Conflict conflict) {
            note.of(trajectory, conflict, model, response);
            return page(model, actor, trajectory);
        }
        return errors.hasErrors()
                ? refused(model, actor, trajectory, response)
                : done(trajectory, redirect, "steps.undone");
    }

    /** The way that was chosen may not be on the page any more. */
    private List<Typed> typed(PassForm pass) {
        var to = new Typed(words.say("steps.to"), words.label(pass.to()));
        return pass.why() == null || pass.why().isBlank()
                ? List.of(to)
                : List.of(to, new Typed(words.say("steps.why"), pass.why()));
    }

    private String refused(Model model, Actor actor, UUID trajectory, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return page(model, actor, trajectory);
    }

    private static String done(UUID trajectory, RedirectAttributes redirect, String notice) {
        redirect.addFlashAttribute("notice", notice);
        return "redirect:/loket/mensen/" + trajectory + "/stappen";
    }

    private String page(Model model, Actor actor, UUID trajectory) {
        var dossier = header.into(model, actor, trajectory, DossierTab.STEPS);
        var id = dossier.trajectory().id();
        fillForms(model, dossier.trajectory().version());
        model.addAttribute("road", road.ahead(dossier.trajectory(), dossier.ahead()));
        model.addAttribute("records", lines.of(actor, steps.all(actor, id)));
        model.addAttribute("steps", Step.values());
        model.addAttribute("outcomes", StepOutcome.values());
        return "desk/steps";
    }

    /** The forms that were not sent this time are shown empty. */
    private void fillForms(Model model, int version) {
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", StepForm.empty(null, LocalDate.now(clock)));
        }
        if (!model.containsAttribute("pass")) {
            model.addAttribute("pass", new PassForm(null, null, version));
        }
        if (!model.containsAttribute("undo")) {
            model.addAttribute("undo", new UndoForm(null, version));
        }
    }

    private static @Nullable Step step(@Nullable String asked) {
        return Arrays.stream(Step.values())
                .filter(s -> s.name().equals(asked))
                .findFirst()
                .orElse(null);
    }
}
