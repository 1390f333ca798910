package nl.loket.web.desk;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import nl.loket.coaching.ExtraDesk;
import nl.loket.coaching.HourDesk;
import nl.loket.coaching.Pot;
import nl.loket.shared.Actor;
import nl.loket.trajectory.TrajectoryId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The desk gives time on top of a pot without being asked (AMB-06). */
@Controller
@RequestMapping("/loket/mensen/{id}/uren/extra")
class GiveExtraController {

    private final ExtraDesk extra;
    private final HourDesk hours;
    private final DossierHeader header;

    GiveExtraController(ExtraDesk extra, HourDesk hours, DossierHeader header) {
        this.extra = extra;
        this.hours = hours;
        this.header = header;
    }

    @GetMapping
    String show(@PathVariable UUID id, Actor actor, Model model) {
        var now = page(id, actor, model).trajectory().status();
        model.addAttribute("form", ExtraForm.empty(Pot.of(now).orElse(null)));
        return "desk/extra-give";
    }

    @PostMapping
    String give(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ExtraForm form,
            BindingResult errors,
            Actor actor,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        ExtraForm.AT.into(errors, () -> extra.give(actor, form.key(), form.toCommand(id)));
        if (errors.hasErrors()) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            page(id, actor, model);
            return "desk/extra-give";
        }
        redirect.addFlashAttribute("notice", "hours.extra.done");
        return "redirect:/loket/mensen/" + id + "/uren";
    }

    private Dossier page(UUID id, Actor actor, Model model) {
        model.addAttribute("potKinds", Pot.values());
        model.addAttribute("pots", hours.balances(actor, new TrajectoryId(id)));
        return header.into(model, actor, id, DossierTab.HOURS);
    }
}
