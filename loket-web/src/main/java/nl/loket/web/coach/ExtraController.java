package nl.loket.web.coach;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import nl.loket.coaching.ExtraDesk;
import nl.loket.coaching.HourDesk;
import nl.loket.coaching.Pot;
import nl.loket.shared.Actor;
import nl.loket.trajectory.TrajectoryDesk;
import nl.loket.trajectory.TrajectoryId;
import nl.loket.web.desk.ExtraForm;
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

/** A pot runs out: the coach asks the desk for more (AMB-06). */
@Controller
@RequestMapping("/coach/mensen/{id}/extra")
class ExtraController {

    private final ExtraDesk extra;
    private final HourDesk hours;
    private final TrajectoryDesk trajectories;
    private final Words words;

    ExtraController(ExtraDesk extra, HourDesk hours, TrajectoryDesk trajectories, Words words) {
        this.extra = extra;
        this.hours = hours;
        this.trajectories = trajectories;
        this.words = words;
    }

    @GetMapping
    String show(@PathVariable UUID id, @RequestParam(required = false) @Nullable Pot pot, Actor actor, Model model) {
        var now = Pot.of(trajectories.view(actor, new TrajectoryId(id)).status());
        model.addAttribute("form", ExtraForm.empty(pot == null ? now.orElse(null) : pot));
        return page(actor, id, model);
    }

    @PostMapping
    String ask(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ExtraForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        ExtraForm.AT.into(errors, () -> extra.ask(actor, form.key(), form.toCommand(id)));
        if (errors.hasErrors()) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return page(actor, id, model);
        }
        redirect.addFlashAttribute("notice", "web-coach.extra.asked");
        return "redirect:/coach/uren?voor=" + id;
    }

    private String page(Actor actor, UUID id, Model model) {
        var trajectory = trajectories.view(actor, new TrajectoryId(id));
        model.addAttribute("trajectory", id);
        model.addAttribute("name", words.name(trajectory.person()));
        model.addAttribute("potKinds", Pot.values());
        model.addAttribute("pots", hours.balances(actor, trajectory.id()));
        model.addAttribute("requests", extra.requests(actor, trajectory.id()));
        return "coach/extra";
    }
}
