package nl.loket.web.candidate;

import jakarta.servlet.http.HttpServletRequest;
import nl.loket.shared.Actor;
import nl.loket.web.shell.ListQuery;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows a person who of us looked at their dossier, at what and when. */
@Controller
class LookedAtController {

    private final LookedAt looked;

    LookedAtController(LookedAt looked) {
        this.looked = looked;
    }

    @GetMapping("/mijn/wie-keek")
    String list(Actor actor, HttpServletRequest request, Model model) {
        model.addAttribute("looked", looked.page(actor.requirePerson(), ListQuery.from(request, 25, "-wanneer")));
        return "candidate/looked-at";
    }
}
