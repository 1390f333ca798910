package nl.loket.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.UUID;
import nl.loket.coaching.HourDesk;
import nl.loket.coaching.HourId;
import nl.loket.shared.Actor;
import nl.loket.shared.NotFound;
import nl.loket.trajectory.TrajectoryDesk;
import nl.loket.trajectory.TrajectoryId;
import nl.loket.web.shell.ListQuery;
import nl.loket.web.shell.Refusals;
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

/** The hours that wait, a coach's month at a time, and one entry that goes back with a reason (QI-34). */
@Controller
@RequestMapping("/loket/uren")
class HoursController {

    private static final int PAGE = 25;

    private final HourDesk hours;
    private final HoursList list;
    private final HoursToDo toDo;
    private final TrajectoryDesk trajectories;

    HoursController(HourDesk hours, HoursList list, HoursToDo toDo, TrajectoryDesk trajectories) {
        this.hours = hours;
        this.list = list;
        this.toDo = toDo;
        this.trajectories = trajectories;
    }

    @GetMapping
    String months(@RequestParam(required = false) @Nullable String zoek, HttpServletRequest request, Model model) {
        model.addAttribute("search", zoek);
        model.addAttribute("months", list.months(zoek, ListQuery.from(request, PAGE, "oudste", "coach", "maand")));
        model.addAttribute("requests", toDo.requests());
        return "desk/hours";
    }

    @GetMapping("/{id}")
    String ask(@PathVariable UUID id, Actor actor, Model model) {
        model.addAttribute("form", new HoursForms.Back(null));
        return page(id, actor, model);
    }

    @PostMapping("/{id}")
    String sendBack(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") HoursForms.Back form,
            BindingResult errors,
            Actor actor,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        var month = list.find(id).map(HoursList.Row::month).orElse("/loket/uren");
        Refusals.into(
                errors, "reason", () -> hours.sendBack(actor, new HourId(id), Objects.requireNonNull(form.reason())));
        if (errors.hasErrors()) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return page(id, actor, model);
        }
        redirect.addFlashAttribute("notice", "hours.sent-back");
        return "redirect:" + month;
    }

    private String page(UUID id, Actor actor, Model model) {
        var entry = list.find(id).orElseThrow(() -> new NotFound("waiting hours " + id));
        trajectories.view(
                actor, new TrajectoryId(entry.trajectory())); // whose hours they are is asked, and so written down
        model.addAttribute("entry", entry);
        return "desk/hours-back";
    }
}
