package nl.loket.web.desk;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.loket.shared.Actor;
import nl.loket.shared.Conflict;
import nl.loket.trajectory.AfterExit;
import nl.loket.trajectory.ExitFollowUp;
import nl.loket.trajectory.ExitReason;
import nl.loket.trajectory.TrajectoryDesk;
import nl.loket.trajectory.TrajectoryId;
import nl.loket.web.shell.AtField;
import nl.loket.web.shell.SeenVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What belongs to an exit besides whose decision it was and why; known later, often, when the person stopped themself (EX-05, EX-06, EX-10). */
@Controller
@RequestMapping("/loket/mensen/{id}/afloop")
class ExitMoreController {

    static final AtField AT = new AtField(Map.of(
            "trajectory.rule.exit-other-reason", "otherReason",
            "trajectory.rule.exit-talk", "talkOn",
            "trajectory.rule.exit-talk-day", "talkOn",
            "trajectory.rule.exit-after", "after",
            "trajectory.rule.exit-steps", "steps"));

    private final TrajectoryDesk trajectories;
    private final DossierHeader header;
    private final Options options;
    private final ConflictNote note;

    ExitMoreController(TrajectoryDesk trajectories, DossierHeader header, Options options, ConflictNote note) {
        this.trajectories = trajectories;
        this.header = header;
        this.options = options;
        this.note = note;
    }

    @GetMapping
    String show(Actor actor, @PathVariable UUID id, Model model) {
        var exit = trajectories.view(actor, new TrajectoryId(id)).exit();
        model.addAttribute("form", ExitMoreForm.of(exit == null ? ExitFollowUp.NONE : exit.more()));
        return page(actor, id, null, model);
    }

    @PostMapping
    String complete(
            Actor actor,
            @PathVariable UUID id,
            @SeenVersion int seenVersion,
            @Valid @ModelAttribute("form") ExitMoreForm form,
            BindingResult errors,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        try {
            AT.into(errors, () -> trajectories.completeExit(actor, new TrajectoryId(id), form.more(), seenVersion));
        } catch (Conflict conflict) {
            note.of(id, conflict, model, response);
            return page(actor, id, null, model);
        }
        if (errors.hasErrors()) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return page(actor, id, seenVersion, model);
        }
        redirect.addFlashAttribute("notice", "desk.exit.completed");
        return "redirect:/loket/mensen/" + id;
    }

    private String page(Actor actor, UUID id, @Nullable Integer seenVersion, Model model) {
        var trajectory = header.into(model, actor, id, DossierTab.OVERVIEW).trajectory();
        var exit = trajectory.exit();
        model.addAttribute("seenVersion", seenVersion == null ? trajectory.version() : seenVersion);
        model.addAttribute(
                "reasons",
                options.of(exit == null ? List.<ExitReason>of() : exit.row().reasons()));
        model.addAttribute("afters", options.of(AfterExit.values()));
        return "desk/exit-more";
    }
}
