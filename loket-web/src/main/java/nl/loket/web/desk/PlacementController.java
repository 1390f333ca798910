package nl.loket.web.desk;

import static java.util.Map.entry;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.loket.matching.SchoolMatchDesk;
import nl.loket.placement.PlacementDesk;
import nl.loket.shared.Actor;
import nl.loket.shared.Conflict;
import nl.loket.trajectory.TrajectoryDesk;
import nl.loket.trajectory.TrajectoryId;
import nl.loket.web.shell.AtField;
import nl.loket.web.shell.Refusals;
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

/** Proposes one person to a school out of a list in order, and ends a place. */
@Controller
@RequestMapping("/loket/mensen/{trajectory}/plaatsing")
class PlacementController {

    /** Where a person mends what a rule refuses; a full or unfit school is the choice of the list, not of a field. */
    private static final AtField AT = new AtField(Map.ofEntries(
            entry("placement.rule.from", "from"),
            entry("placement.rule.overlap", "from"),
            entry("placement.rule.until", "until"),
            entry("placement.rule.not-now", "type"),
            entry("placement.rule.proposed-already", "type"),
            entry("placement.rule.vacancy", "vacancy"),
            entry("placement.rule.vacancy-not-needed", "vacancy"),
            entry("placement.rule.vacancy-gone", "vacancy"),
            entry("placement.rule.vacancy-later", "from"),
            entry("placement.rule.board", "reason"),
            entry("matching.rule.under-attention", "reason"),
            entry("placement.rule.funding", "funding")));

    private final SchoolMatchDesk matches;
    private final PlacementDesk placements;
    private final TrajectoryDesk trajectories;
    private final PlacementPage page;
    private final ConflictNote note;
    private final Clock clock;

    PlacementController(
            SchoolMatchDesk matches,
            PlacementDesk placements,
            TrajectoryDesk trajectories,
            PlacementPage page,
            ConflictNote note,
            Clock clock) {
        this.matches = matches;
        this.placements = placements;
        this.trajectories = trajectories;
        this.page = page;
        this.note = note;
        this.clock = clock;
    }

    @GetMapping
    String show(@PathVariable UUID trajectory, Actor actor, Model model, HttpServletRequest request) {
        return page.fill(model, actor, trajectory, request);
    }

    @GetMapping("/beeindigen")
    String ending(
            @PathVariable UUID trajectory,
            @RequestParam UUID plaats,
            Actor actor,
            Model model,
            HttpServletRequest request) {
        var version = trajectories.view(actor, new TrajectoryId(trajectory)).version();
        model.addAttribute("ending", new EndPlacementForm(plaats, LocalDate.now(clock), null, version));
        return page.fill(model, actor, trajectory, request);
    }

    @PostMapping
    String propose(
            @PathVariable UUID trajectory,
            @Valid @ModelAttribute("form") PlacementForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            AT.into(errors, () -> matches.ask(actor, form.toCommand(new TrajectoryId(trajectory))));
        } catch (Conflict conflict) {
            note.of(trajectory, conflict, model, response);
            return page.afterConflict(model, actor, trajectory, request, form);
        }
        return errors.hasErrors()
                ? refused(model, actor, trajectory, request, response)
                : done(trajectory, redirect, "placing.proposed");
    }

    @PostMapping("/beeindigen")
    String end(
            @PathVariable UUID trajectory,
            @Valid @ModelAttribute("ending") EndPlacementForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            Refusals.into(
                    errors,
                    "endOn",
                    () -> placements.endPlacement(actor, form.toCommand(new TrajectoryId(trajectory))));
        } catch (Conflict conflict) {
            note.of(trajectory, conflict, model, response);
            return page.afterConflict(model, actor, trajectory, request, form);
        }
        return errors.hasErrors()
                ? refused(model, actor, trajectory, request, response)
                : done(trajectory, redirect, "placing.ended");
    }

    private String refused(
            Model model, Actor actor, UUID trajectory, HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return page.fill(model, actor, trajectory, request);
    }

    private static String done(UUID trajectory, RedirectAttributes redirect, String notice) {
        redirect.addFlashAttribute("notice", notice);
        return "redirect:/loket/mensen/" + trajectory + "/plaatsing";
    }
}
