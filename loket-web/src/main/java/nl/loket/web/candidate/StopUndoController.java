package nl.loket.web.candidate;

import nl.loket.shared.Actor;
import nl.loket.shared.Conflict;
import nl.loket.shared.RuleViolation;
import nl.loket.trajectory.StopDesk;
import nl.loket.web.shell.SeenVersion;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes back a stop of one's own, for some days (1.10). */
@Controller
class StopUndoController {

    private final Mine mine;
    private final StopDesk stops;

    StopUndoController(Mine mine, StopDesk stops) {
        this.mine = mine;
        this.stops = stops;
    }

    @PostMapping("/mijn/stoppen/terug")
    String takeBack(Actor actor, @SeenVersion int seenVersion, RedirectAttributes redirect) {
        var trajectory = mine.trajectory(actor);
        try {
            stops.takeBack(actor, trajectory.id(), seenVersion);
            redirect.addFlashAttribute("notice", "web-candidate.stop.taken-back");
        } catch (Conflict conflict) {
            throw conflict;
        } catch (RuleViolation tooLate) {
            redirect.addFlashAttribute("notice", tooLate.messageKey());
        }
        return "redirect:/mijn";
    }
}
