package nl.loket.web.desk;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.UUID;
import nl.loket.shared.Actor;
import nl.loket.shared.Conflict;
import nl.loket.shared.RuleViolation;
import nl.loket.shared.SchoolYear;
import nl.loket.trajectory.CarryOverDesk;
import nl.loket.trajectory.TrajectoryId;
import nl.loket.web.shell.Choice;
import nl.loket.web.shell.Refusals;
import nl.loket.web.shell.SeenVersion;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The desk moves somebody to the cohort in which they will start (1.10, AMB-16). */
@Controller
@RequestMapping("/loket/mensen/{id}/later")
class CarryOverController {

    private final CarryOverDesk carrying;
    private final DossierHeader header;
    private final ConflictNote note;

    CarryOverController(CarryOverDesk carrying, DossierHeader header, ConflictNote note) {
        this.carrying = carrying;
        this.header = header;
        this.note = note;
    }

    @GetMapping
    String ask(Actor actor, @PathVariable UUID id, Model model) {
        model.addAttribute("form", new CarryOverForm(null));
        return page(actor, id, model);
    }

    @PostMapping
    String carry(
            Actor actor,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") CarryOverForm form,
            BindingResult errors,
            @SeenVersion int seenVersion,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        try {
            Refusals.into(errors, "year", () -> carry(actor, id, Objects.requireNonNull(form.year()), seenVersion));
        } catch (Conflict conflict) {
            note.of(id, conflict, model, response);
            return page(actor, id, model);
        }
        if (errors.hasErrors()) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return page(actor, id, model);
        }
        redirect.addFlashAttribute("notice", "desk.later.done");
        return "redirect:/loket/mensen/" + id;
    }

    private void carry(Actor actor, UUID id, int year, int seenVersion) {
        if (year < 2020 || year > 2100) {
            throw new RuleViolation("trajectory.rule.carry-over");
        }
        carrying.carryOver(actor, new TrajectoryId(id), new SchoolYear(year), seenVersion);
    }

    private String page(Actor actor, UUID id, Model model) {
        var dossier = header.into(model, actor, id, DossierTab.OVERVIEW);
        model.addAttribute("meant", carrying.meant(dossier.trajectory()));
        model.addAttribute("seenVersion", dossier.trajectory().version());
        model.addAttribute(
                "years",
                carrying.years(actor, dossier.trajectory()).stream()
                        .map(year -> new Choice(String.valueOf(year.firstYear()), year.label()))
                        .toList());
        return "desk/later";
    }
}
