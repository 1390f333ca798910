package nl.loket.web.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import nl.loket.matching.MatchProfileDesk;
import nl.loket.party.SchoolRegister;
import nl.loket.shared.Actor;
import nl.loket.shared.Conflict;
import nl.loket.trajectory.TrajectoryId;
import nl.loket.web.shell.Refusals;
import nl.loket.web.shell.SchoolLookup;
import nl.loket.web.shell.TraitChoices;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What one person brings and wants, for the match (MR-09, MR-23, MR-24). */
@Controller
@RequestMapping("/loket/mensen/{id}/wensen")
class WishesController {

    private final MatchProfileDesk profiles;
    private final SchoolRegister schools;
    private final DossierHeader header;
    private final TraitChoices choices;

    WishesController(MatchProfileDesk profiles, SchoolRegister schools, DossierHeader header, TraitChoices choices) {
        this.profiles = profiles;
        this.schools = schools;
        this.header = header;
        this.choices = choices;
    }

    @GetMapping
    String show(@PathVariable UUID id, Actor actor, Model model) {
        model.addAttribute("form", WishesForm.of(profiles.person(actor, new TrajectoryId(id))));
        return page(actor, id, model);
    }

    @PostMapping
    String keep(
            @PathVariable UUID id,
            @ModelAttribute("form") WishesForm form,
            BindingResult errors,
            Actor actor,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        checkSchools(form, errors);
        try {
            Refusals.into(
                    errors,
                    "school1",
                    () -> profiles.keepPerson(
                            actor, new TrajectoryId(id), form.traits(), form.schools(), form.version()));
        } catch (Conflict conflict) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            model.addAttribute("conflict", conflict);
            return page(actor, id, model);
        }
        if (errors.hasErrors()) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return page(actor, id, model);
        }
        redirect.addFlashAttribute("notice", "match.wishes.done");
        return "redirect:/loket/mensen/" + id + "/gids";
    }

    private void checkSchools(WishesForm form, BindingResult errors) {
        form.bySchoolField().forEach((field, school) -> {
            if (schools.find(school).isEmpty()) {
                errors.rejectValue(field, "match.wishes.school.unknown", "match.wishes.school.unknown");
            }
        });
    }

    private String page(Actor actor, UUID id, Model model) {
        header.into(model, actor, id, DossierTab.OVERVIEW);
        model.addAttribute(
                "seenVersion", profiles.person(actor, new TrajectoryId(id)).version());
        model.addAttribute("own", profiles.own(actor, new TrajectoryId(id)));
        model.addAttribute("schools", SchoolLookup.in(schools.schools()).choices());
        choices.into(model);
        return "desk/wishes";
    }
}
