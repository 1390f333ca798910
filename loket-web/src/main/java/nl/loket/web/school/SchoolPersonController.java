package nl.loket.web.school;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import nl.loket.party.SchoolRegister;
import nl.loket.placement.CompanionDesk;
import nl.loket.placement.CompanionView;
import nl.loket.placement.PlacementDesk;
import nl.loket.placement.PlacementId;
import nl.loket.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Somebody at the school, and the colleague who walks along (ROLE-17, MR-30, MR-31). Over is gone (NF-24). */
@Controller
@RequestMapping("/school/mensen/{id}")
class SchoolPersonController {

    private final PlacementDesk placements;
    private final CompanionDesk companions;
    private final SchoolRegister schools;
    private final Proposed proposed;

    SchoolPersonController(
            PlacementDesk placements, CompanionDesk companions, SchoolRegister schools, Proposed proposed) {
        this.placements = placements;
        this.companions = companions;
        this.schools = schools;
        this.proposed = proposed;
    }

    @GetMapping
    String show(@PathVariable UUID id, Actor actor, Model model) {
        var placement = placements.atMySchool(actor, new PlacementId(id));
        model.addAttribute("form", form(placement.companion()));
        return page(id, actor, model);
    }

    @PostMapping("/collega")
    String name(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") AnswerForms.Companion form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var placement = placements.atMySchool(actor, new PlacementId(id)).id();
        AnswerForms.AT.into(errors, () -> companions.name(actor, placement, form.named(), null));
        if (errors.hasErrors()) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return page(id, actor, model);
        }
        redirect.addFlashAttribute("notice", "web-school.named");
        return "redirect:/school/mensen/" + id;
    }

    private static AnswerForms.Companion form(@Nullable CompanionView now) {
        return now == null
                ? new AnswerForms.Companion(null, null, null)
                : new AnswerForms.Companion(now.name(), now.email(), now.willing());
    }

    private String page(UUID id, Actor actor, Model model) {
        var placement = placements.atMySchool(actor, new PlacementId(id));
        var person = proposed.person(placement.trajectory());
        var until = placement.period().until();
        model.addAttribute("placement", placement);
        model.addAttribute("lastDay", until == null ? null : until.minusDays(1));
        model.addAttribute("school", schools.school(placement.schoolId()));
        model.addAttribute("person", person);
        return "school/person";
    }
}
