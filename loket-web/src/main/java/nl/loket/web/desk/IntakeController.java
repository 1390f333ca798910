package nl.loket.web.desk;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.UUID;
import nl.loket.intake.IntakeDesk;
import nl.loket.shared.Actor;
import nl.loket.shared.Conflict;
import nl.loket.trajectory.TrajectoryId;
import nl.loket.web.shell.AtField;
import nl.loket.web.shell.ChangedBy;
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

/** The intake of one person, in the order in which it goes: appointment, reports, decision. */
@Controller
@RequestMapping("/loket/mensen/{id}/intake")
class IntakeController {

    private static final AtField AT_PLAN = new AtField(Map.of(
            "intake.rule.in-past", "on",
            "intake.rule.place", "place",
            "intake.rule.intermediary", "intermediary",
            "intake.rule.who", "coach"));
    private static final AtField AT_DECISION = new AtField(Map.of(
            "intake.rule.reason", "reason",
            "intake.rule.feedback", "feedback",
            "intake.rule.route", "route",
            "intake.rule.look-again", "lookAgainOn"));

    private final IntakeDesk intakes;
    private final IntakePage page;

    IntakeController(IntakeDesk intakes, IntakePage page) {
        this.intakes = intakes;
        this.page = page;
    }

    @GetMapping
    String show(Actor actor, @PathVariable UUID id, Model model) {
        return page.show(actor, id, model);
    }

    @PostMapping("/plannen")
    String plan(
            Actor actor,
            @PathVariable UUID id,
            @SeenVersion int seenVersion,
            @Valid @ModelAttribute("planForm") PlanForm form,
            BindingResult errors,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        try {
            AT_PLAN.into(errors, () -> intakes.plan(actor, form.command(new TrajectoryId(id), seenVersion)));
        } catch (Conflict conflict) {
            model.addAttribute("planOpen", true);
            return changed(actor, id, conflict, response, model);
        }
        model.addAttribute("planOpen", errors.hasErrors());
        return errors.hasErrors()
                ? refused(actor, id, seenVersion, response, model)
                : done(id, "desk.intake.planned", redirect);
    }

    @PostMapping("/afzeggen")
    String cancel(Actor actor, @PathVariable UUID id, @SeenVersion int seenVersion, RedirectAttributes redirect) {
        intakes.cancel(actor, new TrajectoryId(id), seenVersion);
        return done(id, "desk.intake.cancelled", redirect);
    }

    /** The first time it asks to confirm, then it decides. */
    @PostMapping("/besluit")
    String decide(
            Actor actor,
            @PathVariable UUID id,
            @SeenVersion int seenVersion,
            @RequestParam(defaultValue = "") String confirmed,
            @Valid @ModelAttribute("decisionForm") DecisionForm form,
            BindingResult errors,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        var sure = confirmed.equals("true");
        try {
            AT_DECISION.into(errors, () -> {
                var command = form.command(new TrajectoryId(id), seenVersion);
                if (sure) {
                    intakes.decide(actor, command);
                } else {
                    intakes.check(actor, command);
                }
            });
        } catch (Conflict conflict) {
            return changed(actor, id, conflict, response, model);
        }
        if (errors.hasErrors()) {
            model.addAttribute("decisionOpen", true);
            return refused(actor, id, seenVersion, response, model);
        }
        return sure ? done(id, "desk.decision.done", redirect) : confirm(actor, id, seenVersion, model);
    }

    @PostMapping("/besluit/terugnemen")
    String withdraw(Actor actor, @PathVariable UUID id, @SeenVersion int seenVersion, RedirectAttributes redirect) {
        intakes.withdrawDecision(actor, new TrajectoryId(id), seenVersion);
        return done(id, "desk.decision.withdrawn", redirect);
    }

    private String confirm(Actor actor, UUID id, int seenVersion, Model model) {
        model.addAttribute("seenVersion", seenVersion);
        page.show(actor, id, model);
        return "desk/intake-confirm";
    }

    private String refused(Actor actor, UUID id, int seenVersion, HttpServletResponse response, Model model) {
        response.setStatus(422);
        model.addAttribute("seenVersion", seenVersion);
        return page.show(actor, id, model);
    }

    /** What was typed stays, what stands now is shown, and the next try knows of it. */
    private String changed(Actor actor, UUID id, Conflict conflict, HttpServletResponse response, Model model) {
        response.setStatus(HttpServletResponse.SC_CONFLICT);
        model.addAttribute("conflict", conflict.messageKey());
        var decision = intakes.file(actor, new TrajectoryId(id)).decision();
        ChangedBy.into(model, decision == null ? null : decision.by(), actor.person());
        return page.show(actor, id, model);
    }

    private static String done(UUID id, String notice, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", notice);
        return "redirect:/loket/mensen/" + id + "/intake";
    }
}
