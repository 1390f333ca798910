package nl.loket.web.candidate;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import nl.loket.shared.Actor;
import nl.loket.shared.Conflict;
import nl.loket.shared.RuleViolation;
import nl.loket.shared.SchoolYear;
import nl.loket.trajectory.CarryOverDesk;
import nl.loket.trajectory.TrajectoryView;
import nl.loket.web.shell.Refusals;
import nl.loket.web.shell.SeenVersion;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Starting at the training school a school year later, by one's own choice (1.10). */
@Controller
@RequestMapping("/mijn/later")
class LaterController {

    private final Mine mine;
    private final CarryOverDesk carrying;

    LaterController(Mine mine, CarryOverDesk carrying) {
        this.mine = mine;
        this.carrying = carrying;
    }

    @GetMapping
    String ask(Actor actor, Model model) {
        var trajectory = mine.trajectory(actor);
        model.addAttribute("form", new LaterForm(null, null));
        return page(actor, trajectory, model);
    }

    @PostMapping
    String later(
            Actor actor,
            @Valid @ModelAttribute("form") LaterForm form,
            BindingResult errors,
            @SeenVersion int seenVersion,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        var trajectory = mine.trajectory(actor);
        try {
            Refusals.into(errors, "agrees", () -> carry(actor, trajectory, form, seenVersion));
        } catch (Conflict conflict) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            model.addAttribute("conflict", conflict);
            return page(actor, mine.trajectory(actor), model);
        }
        if (errors.hasErrors()) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return page(actor, trajectory, model);
        }
        redirect.addFlashAttribute("notice", "web-candidate.later.done");
        return "redirect:/mijn/route";
    }

    private void carry(Actor actor, TrajectoryView trajectory, LaterForm form, int seenVersion) {
        if (form.year() == null || form.year() < 2020 || form.year() > 2100) {
            throw new RuleViolation("trajectory.rule.carry-over");
        }
        carrying.carryOver(actor, trajectory.id(), new SchoolYear(form.year()), seenVersion);
    }

    private String page(Actor actor, TrajectoryView trajectory, Model model) {
        var years = carrying.years(actor, trajectory);
        if (years.isEmpty()) {
            return "redirect:/mijn";
        }
        model.addAttribute("meant", carrying.meant(trajectory));
        model.addAttribute("later", years.getFirst());
        model.addAttribute("seenVersion", trajectory.version());
        return "candidate/later";
    }
}
