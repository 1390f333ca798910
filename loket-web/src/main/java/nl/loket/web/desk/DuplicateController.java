package nl.loket.web.desk;

import java.util.UUID;
import nl.loket.candidate.DuplicateDesk;
import nl.loket.shared.Actor;
import nl.loket.trajectory.TrajectoryId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Two who may be one: the desk says that they are not. */
@Controller
class DuplicateController {

    private final DuplicateDesk duplicates;

    DuplicateController(DuplicateDesk duplicates) {
        this.duplicates = duplicates;
    }

    @PostMapping("/loket/mensen/{id}/niet-dezelfde")
    String notSame(@PathVariable UUID id, @RequestParam UUID other, Actor actor, RedirectAttributes redirect) {
        duplicates.notSame(actor, new TrajectoryId(id), new TrajectoryId(other));
        redirect.addFlashAttribute("notice", "desk.same.done");
        return "redirect:/loket/mensen/" + id;
    }
}
