package nl.loket.web.desk;

import java.util.UUID;
import nl.loket.candidate.AboutMeDesk;
import nl.loket.shared.Actor;
import nl.loket.shared.Role;
import nl.loket.trajectory.TrajectoryDesk;
import nl.loket.trajectory.TrajectoryId;
import nl.loket.web.shell.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What somebody needs to be able to take part (1.12): a page of its own, so that the log says who read it. */
@Controller("supportReadController")
class SupportController {

    private final AboutMeDesk about;
    private final TrajectoryDesk trajectories;
    private final Words words;

    SupportController(AboutMeDesk about, TrajectoryDesk trajectories, Words words) {
        this.about = about;
        this.trajectories = trajectories;
        this.words = words;
    }

    @GetMapping({"/loket/mensen/{id}/ondersteuning", "/coach/mensen/{id}/ondersteuning"})
    String show(Actor actor, @PathVariable UUID id, Model model) {
        var trajectory = trajectories.view(actor, new TrajectoryId(id));
        model.addAttribute("need", about.support(actor, trajectory.id()));
        model.addAttribute("name", words.name(trajectory.person()));
        model.addAttribute("back", (actor.is(Role.COACH) ? "/coach/mensen/" : "/loket/mensen/") + id);
        return "desk/support";
    }
}
