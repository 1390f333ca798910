package nl.loket.web.candidate;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.Objects;
import nl.loket.privacy.Kept;
import nl.loket.privacy.PrivacyRegister;
import nl.loket.shared.Actor;
import nl.loket.shared.Conflict;
import nl.loket.shared.RuleViolation;
import nl.loket.trajectory.ComeBack;
import nl.loket.trajectory.EndTrajectory;
import nl.loket.trajectory.ExitFollowUp;
import nl.loket.trajectory.ExitRow;
import nl.loket.trajectory.ExitTrigger;
import nl.loket.trajectory.Phase;
import nl.loket.trajectory.StopDesk;
import nl.loket.trajectory.TrajectoryDesk;
import nl.loket.trajectory.TrajectoryView;
import nl.loket.web.shell.Choice;
import nl.loket.web.shell.Refusals;
import nl.loket.web.shell.Seen;
import nl.loket.web.shell.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Stopping by one's own choice, with a reason (EX-02, EX-04, EX-10): first what happens then, and only then the act. */
@Controller
@RequestMapping("/mijn/stoppen")
class StopController {

    private final Mine mine;
    private final TrajectoryDesk trajectories;
    private final StopDesk stops;
    private final PrivacyRegister kept;
    private final Words words;

    StopController(Mine mine, TrajectoryDesk trajectories, StopDesk stops, PrivacyRegister kept, Words words) {
        this.mine = mine;
        this.trajectories = trajectories;
        this.stops = stops;
        this.kept = kept;
        this.words = words;
    }

    @GetMapping
    String ask(Actor actor, Model model) {
        var trajectory = mine.trajectory(actor);
        if (!trajectory.status().open()) {
            return "redirect:/mijn";
        }
        model.addAttribute("form", new StopForm(null, null, null, String.valueOf(trajectory.version()), null));
        return page(trajectory, model);
    }

    @PostMapping
    String stop(
            Actor actor,
            @Valid @ModelAttribute("form") StopForm form,
            BindingResult errors,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        var trajectory = mine.trajectory(actor);
        if (!trajectory.status().open()) {
            return "redirect:/mijn";
        }
        Refusals.into(errors, "reason", () -> requireOffered(trajectory, form));
        if (!errors.hasErrors() && !form.isSure()) {
            model.addAttribute("confirming", true);
            return page(trajectory, model);
        }
        try {
            Refusals.into(errors, null, () -> trajectories.end(actor, command(trajectory, form)));
        } catch (Conflict conflict) {
            return movedMeanwhile(actor, conflict, response, model);
        }
        if (errors.hasErrors()) {
            response.setStatus(422);
            return page(trajectory, model);
        }
        redirect.addFlashAttribute("notice", "web-candidate.stop.done");
        return "redirect:/mijn";
    }

    /** What was typed stays; whoever goes on now has seen where it stands. */
    private String movedMeanwhile(Actor actor, Conflict conflict, HttpServletResponse response, Model model) {
        var now = mine.trajectory(actor);
        if (!now.status().open()) {
            return "redirect:/mijn";
        }
        response.setStatus(HttpServletResponse.SC_CONFLICT);
        model.addAttribute("conflict", conflict);
        model.addAttribute("seenVersion", now.version());
        return page(now, model);
    }

    private String page(TrajectoryView trajectory, Model model) {
        var row = row(trajectory);
        model.addAttribute("exit", row.name());
        model.addAttribute("kept", kept.months(Kept.DOSSIER).get(row == ExitRow.EX_02 ? 0 : 1));
        model.addAttribute("undoDays", stops.days());
        model.addAttribute(
                "comeBacks",
                Arrays.stream(ComeBack.values())
                        .map(c -> new Choice(c.name(), words.label(c)))
                        .toList());
        model.addAttribute(
                "reasons",
                row.reasons().stream()
                        .map(r -> new Choice(r.name(), words.say("web-candidate.stop.reason." + r.name())))
                        .toList());
        return "candidate/stop";
    }

    private static void requireOffered(TrajectoryView trajectory, StopForm form) {
        if (!row(trajectory).reasons().contains(form.reason())) {
            throw new RuleViolation("web-candidate.stop.reason.missing");
        }
    }

    private static EndTrajectory command(TrajectoryView trajectory, StopForm form) {
        return new EndTrajectory(
                trajectory.id(),
                row(trajectory),
                ExitTrigger.PERSON,
                Objects.requireNonNull(form.reason()),
                form.note() == null || form.note().isBlank() ? null : form.note(),
                ExitFollowUp.NONE,
                Objects.requireNonNull(form.comeBack()),
                Seen.version(form.version()));
    }

    private static ExitRow row(TrajectoryView trajectory) {
        var phase = trajectory.status().phase().orElseThrow();
        if (phase == Phase.ORIENTATION) {
            return ExitRow.EX_02;
        }
        return phase == Phase.PRE_TRACK ? ExitRow.EX_04 : ExitRow.EX_10;
    }
}
