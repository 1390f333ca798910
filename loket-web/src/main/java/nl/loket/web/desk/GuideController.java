package nl.loket.web.desk;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.UUID;
import nl.loket.matching.CoachMatchDesk;
import nl.loket.shared.Actor;
import nl.loket.shared.Conflict;
import nl.loket.web.shell.AtField;
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

/** Who guides one person, whom else the pool has for them and why, and giving them somebody else. */
@Controller
@RequestMapping("/loket/mensen/{id}/gids")
class GuideController {

    private static final AtField AT = new AtField(Map.of(
            "matching.rule.reason", "reason",
            "coaching.rule.reason", "reason",
            "coaching.rule.handover", "handover"));

    private final CoachMatchDesk matches;
    private final GuidePage page;

    GuideController(CoachMatchDesk matches, GuidePage page) {
        this.matches = matches;
        this.page = page;
    }

    /**
     * @param coach who stands chosen in the form; else who comes first
     * @param alle whether the whole pool is shown
     */
    @GetMapping
    String show(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID coach,
            @RequestParam(defaultValue = "false") boolean alle,
            Model model) {
        return page.fill(model, actor, id, coach, alle);
    }

    @PostMapping
    String assign(
            Actor actor,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") GuideForm form,
            BindingResult errors,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        try {
            AT.into(errors, "coach", () -> matches.choose(actor, form.toCommand(id)));
        } catch (Conflict conflict) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            model.addAttribute("conflict", conflict);
            return page.fill(model, actor, id, null, false);
        }
        if (errors.hasErrors()) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return page.fill(model, actor, id, null, false);
        }
        redirect.addFlashAttribute("notice", "desk.guide.done");
        return "redirect:/loket/mensen/" + id;
    }
}
