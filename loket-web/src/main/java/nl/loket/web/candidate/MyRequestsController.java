package nl.loket.web.candidate;

import java.util.UUID;
import nl.loket.shared.Actor;
import nl.loket.trajectory.RequestDesk;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What I asked the desk, and what came of it. */
@Controller
@RequestMapping("/mijn/verzoeken")
class MyRequestsController {

    private final Mine mine;
    private final RequestDesk requests;

    MyRequestsController(Mine mine, RequestDesk requests) {
        this.mine = mine;
        this.requests = requests;
    }

    @GetMapping
    String list(Actor actor, Model model) {
        var trajectory = mine.trajectory(actor);
        model.addAttribute("requests", requests.of(actor, trajectory.id()));
        model.addAttribute("running", trajectory.status().open());
        return "candidate/requests";
    }

    @PostMapping("/{id}/intrekken")
    String withdraw(Actor actor, @PathVariable UUID id, RedirectAttributes redirect) {
        requests.withdraw(actor, mine.id(actor), id);
        redirect.addFlashAttribute("notice", "web-candidate.request.withdrawn");
        return "redirect:/mijn/verzoeken";
    }
}
