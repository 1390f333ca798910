package nl.loket.web.desk;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.loket.shared.Actor;
import nl.loket.shared.Conflict;
import nl.loket.shared.RuleViolation;
import nl.loket.trajectory.AfterExit;
import nl.loket.trajectory.ExitReason;
import nl.loket.trajectory.ExitRow;
import nl.loket.trajectory.ExitTrigger;
import nl.loket.trajectory.TrajectoryDesk;
import nl.loket.trajectory.TrajectoryId;
import nl.loket.trajectory.TrajectoryStatus;
import nl.loket.web.shell.AtField;
import nl.loket.web.shell.SeenVersion;
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

/** The ways out (section 2.5): which, whose decision, why; and what follows, before it is done. */
@Controller
@RequestMapping("/loket/mensen/{id}/stoppen")
class ExitController {

    private static final AtField AT = new AtField(Map.of(
            "trajectory.rule.exit-not-here", "exit",
            "trajectory.rule.exit-after-intake", "exit",
            "trajectory.rule.exit-reason", "reason",
            "trajectory.rule.exit-route", "route",
            "desk.exit.rule.route", "route",
            "trajectory.rule.exit-other-reason", "otherReason",
            "trajectory.rule.exit-talk", "talkOn",
            "trajectory.rule.exit-talk-day", "talkOn",
            "trajectory.rule.exit-after", "after",
            "trajectory.rule.exit-steps", "steps"));

    private final TrajectoryDesk trajectories;
    private final DossierHeader header;
    private final Options options;
    private final ConflictNote note;

    ExitController(TrajectoryDesk trajectories, DossierHeader header, Options options, ConflictNote note) {
        this.trajectories = trajectories;
        this.header = header;
        this.options = options;
        this.note = note;
    }

    @GetMapping
    String show(Actor actor, @PathVariable UUID id, Model model) {
        model.addAttribute("form", ExitForm.EMPTY);
        return page(actor, id, null, model);
    }

    /** The first time it asks to confirm, then it ends. */
    @PostMapping
    String end(
            Actor actor,
            @PathVariable UUID id,
            @SeenVersion int seenVersion,
            @RequestParam(defaultValue = "") String confirmed,
            @Valid @ModelAttribute("form") ExitForm form,
            BindingResult errors,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        var sure = confirmed.equals("true");
        try {
            AT.into(errors, () -> check(actor, id, seenVersion, form));
            if (sure) {
                AT.into(errors, () -> endNow(actor, id, seenVersion, form));
            }
        } catch (Conflict conflict) {
            note.of(id, conflict, model, response);
            return page(actor, id, null, model);
        }
        if (errors.hasErrors()) {
            response.setStatus(422);
            return page(actor, id, seenVersion, model);
        }
        if (!sure) {
            page(actor, id, seenVersion, model);
            return "desk/exit-confirm";
        }
        redirect.addFlashAttribute("notice", "desk.exit.done");
        return "redirect:/loket/mensen/" + id;
    }

    /** What would be refused in the end is refused before it asks to confirm. */
    private void check(Actor actor, UUID id, int seenVersion, ExitForm form) {
        if (form.exit() != ExitRow.EX_07 && form.route() != null) {
            throw new RuleViolation("desk.exit.rule.route");
        }
        trajectories.requireEndable(actor, form.command(new TrajectoryId(id), seenVersion), form.route());
    }

    /** Another route is advised and then the trajectory ends, so that the history keeps which. */
    private void endNow(Actor actor, UUID id, int seenVersion, ExitForm form) {
        var command = form.command(new TrajectoryId(id), seenVersion);
        if (form.route() == null) {
            trajectories.end(actor, command);
        } else {
            trajectories.refer(actor, command, form.route());
        }
    }

    private String page(Actor actor, UUID id, @org.jspecify.annotations.Nullable Integer seenVersion, Model model) {
        var dossier = header.into(model, actor, id, DossierTab.OVERVIEW);
        var trajectory = dossier.trajectory();
        model.addAttribute("seenVersion", seenVersion == null ? trajectory.version() : seenVersion);
        var exits = exits(trajectory.status());
        model.addAttribute("exits", options.explained(exits, "desk.exit.about."));
        model.addAttribute("triggers", options.of(ExitTrigger.values()));
        model.addAttribute("reasons", options.of(reasons(exits)));
        model.addAttribute("afters", options.of(AfterExit.values()));
        model.addAttribute("asksTalk", exits.contains(ExitRow.EX_05));
        model.addAttribute("asksAfter", exits.contains(ExitRow.EX_05) || exits.contains(ExitRow.EX_06));
        model.addAttribute("asksSteps", exits.contains(ExitRow.EX_10));
        model.addAttribute("routes", options.of(IntakePage.otherRoutes()));
        return "desk/exit";
    }

    private static List<ExitRow> exits(TrajectoryStatus status) {
        return ExitRow.possibleExits(status).stream()
                .filter(exit -> !exit.onlyAfterIntake())
                .toList();
    }

    /** Every reason that goes with one of them, in one order; which goes with which, the rule tells. */
    private static Set<ExitReason> reasons(List<ExitRow> exits) {
        return exits.stream()
                .flatMap(exit -> exit.reasons().stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ExitReason.class)));
    }
}
