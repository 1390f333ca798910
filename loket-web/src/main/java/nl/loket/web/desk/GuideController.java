package nl.loket.web.desk;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.loket.coaching.CoachDesk;
import nl.loket.coaching.GuideDesk;
import nl.loket.shared.Actor;
import nl.loket.shared.Conflict;
import nl.loket.shared.PersonId;
import nl.loket.trajectory.TrajectoryId;
import nl.loket.web.shell.Choice;
import nl.loket.web.shell.Refusals;
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

/** Who guides one person, and giving them somebody else. */
@Controller
@RequestMapping("/loket/mensen/{id}")
class GuideController {

    private final GuideDesk guides;
    private final CoachDesk coaches;
    private final DossierHeader header;
    private final Words words;

    GuideController(GuideDesk guides, CoachDesk coaches, DossierHeader header, Words words) {
        this.guides = guides;
        this.coaches = coaches;
        this.header = header;
        this.words = words;
    }

    @GetMapping("/gids")
    String show(Actor actor, @PathVariable UUID id, Model model) {
        model.addAttribute("form", GuideForm.EMPTY);
        return page(actor, id, model);
    }

    @PostMapping("/gids")
    String assign(
            Actor actor,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") GuideForm form,
            BindingResult errors,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        try {
            Refusals.into(
                    errors,
                    "coach",
                    () -> guides.assign(
                            actor,
                            new TrajectoryId(id),
                            new PersonId(Objects.requireNonNull(form.coach())),
                            Objects.requireNonNull(form.reason()),
                            form.seenAssignment()));
        } catch (Conflict conflict) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            model.addAttribute("conflict", conflict);
            return page(actor, id, model);
        }
        if (errors.hasErrors()) {
            response.setStatus(422);
            return page(actor, id, model);
        }
        redirect.addFlashAttribute("notice", "desk.guide.done");
        return "redirect:/loket/mensen/" + id;
    }

    private String page(Actor actor, UUID id, Model model) {
        header.into(model, actor, id, DossierTab.OVERVIEW);
        var guide = guides.guideOf(actor, new TrajectoryId(id)).orElse(null);
        model.addAttribute("guide", guide);
        model.addAttribute("seen", guide == null ? 0 : guide.id());
        model.addAttribute("coaches", free());
        return "desk/guide";
    }

    private List<Choice> free() {
        return coaches.freeCoaches().stream()
                .map(c -> new Choice(c.person().toString(), words.say("desk.guide.free", c.name(), c.free())))
                .toList();
    }
}
