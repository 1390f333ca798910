package nl.loket.web.desk;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.loket.coaching.ExtraDesk;
import nl.loket.coaching.ExtraRequestId;
import nl.loket.coaching.ExtraRequestView;
import nl.loket.coaching.ExtraState;
import nl.loket.coaching.HourDesk;
import nl.loket.shared.Actor;
import nl.loket.shared.Conflict;
import nl.loket.trajectory.TrajectoryDesk;
import nl.loket.web.shell.AtField;
import nl.loket.web.shell.Choice;
import nl.loket.web.shell.Hours;
import nl.loket.web.shell.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A coach asks for extra time, and the desk says yes or no (AMB-06). */
@Controller
@RequestMapping("/loket/uren/extra/{id}")
class ExtraTimeController {

    private static final AtField AT =
            new AtField(Map.of("coaching.rule.extra-minutes", "minutes", "coaching.rule.reason", "reason"));

    private final ExtraDesk extra;
    private final HourDesk hours;
    private final TrajectoryDesk trajectories;
    private final Words words;

    ExtraTimeController(ExtraDesk extra, HourDesk hours, TrajectoryDesk trajectories, Words words) {
        this.extra = extra;
        this.hours = hours;
        this.trajectories = trajectories;
        this.words = words;
    }

    @GetMapping
    String show(@PathVariable UUID id, Actor actor, Model model) {
        var request = extra.request(actor, new ExtraRequestId(id));
        model.addAttribute("form", new HoursForms.Answer(null, new Hours(request.minutes()), null, null));
        return page(actor, request, model);
    }

    @PostMapping
    String answer(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") HoursForms.Answer form,
            BindingResult errors,
            Actor actor,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        var request = extra.request(actor, new ExtraRequestId(id));
        try {
            AT.into(errors, () -> extra.answer(actor, form.toCommand(id)));
        } catch (Conflict conflict) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            model.addAttribute("conflict", conflict.messageKey());
            return page(actor, request, model);
        }
        if (errors.hasErrors()) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return page(actor, request, model);
        }
        var given = Boolean.TRUE.equals(form.granted());
        redirect.addFlashAttribute("notice", given ? "hours.extra.done" : "hours.extra.refused");
        return "redirect:/loket/mensen/" + request.trajectory() + "/uren";
    }

    private String page(Actor actor, ExtraRequestView request, Model model) {
        var trajectory = trajectories.view(actor, request.trajectory());
        var now = extra.request(actor, request.id());
        model.addAttribute("request", now);
        model.addAttribute("waits", now.state() == ExtraState.WAITING);
        model.addAttribute("person", words.name(trajectory.person()));
        model.addAttribute("coachName", words.name(request.coach()));
        model.addAttribute(
                "pots",
                hours.balances(actor, request.trajectory()).stream()
                        .filter(pot -> pot.pot() == request.pot())
                        .toList());
        model.addAttribute(
                "answers",
                List.of(
                        new Choice("true", words.say("hours.extra.yes")),
                        new Choice("false", words.say("hours.extra.no"))));
        return "desk/extra-answer";
    }
}
