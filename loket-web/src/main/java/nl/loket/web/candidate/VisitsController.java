package nl.loket.web.candidate;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.UUID;
import nl.loket.candidate.SchoolVisitDesk;
import nl.loket.shared.Actor;
import nl.loket.web.shell.AtField;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The days I looked along at a school (ST-07). */
@Controller
@RequestMapping("/mijn/meelopen")
class VisitsController {

    private static final AtField AT = new AtField(Map.of("candidate.rule.visit-later", "on"));

    private final Mine mine;
    private final SchoolVisitDesk visits;

    VisitsController(Mine mine, SchoolVisitDesk visits) {
        this.mine = mine;
        this.visits = visits;
    }

    @GetMapping
    String show(Actor actor, Model model) {
        model.addAttribute("form", VisitForm.fresh());
        return page(actor, model);
    }

    @PostMapping
    String add(
            Actor actor,
            @Valid @ModelAttribute("form") VisitForm form,
            BindingResult errors,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        var id = mine.id(actor);
        AT.into(errors, () -> visits.add(actor, id, form.toVisit()));
        if (errors.hasErrors()) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return page(actor, model);
        }
        redirect.addFlashAttribute("notice", "web-candidate.visits.saved");
        return "redirect:/mijn/meelopen";
    }

    @PostMapping("/{visit}/weg")
    String remove(@PathVariable UUID visit, Actor actor, RedirectAttributes redirect) {
        visits.remove(actor, mine.id(actor), visit);
        redirect.addFlashAttribute("notice", "web-candidate.visits.gone");
        return "redirect:/mijn/meelopen";
    }

    private String page(Actor actor, Model model) {
        var id = mine.id(actor);
        model.addAttribute("visits", visits.visits(actor, id));
        model.addAttribute("editable", visits.editable(actor, id));
        return "candidate/visits";
    }
}
