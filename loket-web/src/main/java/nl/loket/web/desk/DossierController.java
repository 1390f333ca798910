package nl.loket.web.desk;

import java.util.Optional;
import java.util.UUID;
import nl.loket.account.AccountDesk;
import nl.loket.candidate.ApplicationDesk;
import nl.loket.candidate.ApplicationView;
import nl.loket.candidate.DuplicateDesk;
import nl.loket.shared.Actor;
import nl.loket.shared.NotFound;
import nl.loket.trajectory.CaseDesk;
import nl.loket.trajectory.TrajectoryDesk;
import nl.loket.trajectory.TrajectoryId;
import nl.loket.web.shell.Story;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One person's dossier: how they stand, what happened, and whose case it is. */
@Controller
@RequestMapping("/loket/mensen/{id}")
class DossierController {

    private static final int LATEST = 5;
    private static final int ALL = 500;

    private final TrajectoryDesk trajectories;
    private final CaseDesk cases;
    private final Story story;
    private final ApplicationDesk applications;
    private final DuplicateDesk duplicates;
    private final AccountDesk accounts;
    private final DossierHeader header;

    DossierController(
            TrajectoryDesk trajectories,
            CaseDesk cases,
            Story story,
            ApplicationDesk applications,
            DuplicateDesk duplicates,
            AccountDesk accounts,
            DossierHeader header) {
        this.trajectories = trajectories;
        this.cases = cases;
        this.story = story;
        this.applications = applications;
        this.duplicates = duplicates;
        this.accounts = accounts;
        this.header = header;
    }

    @GetMapping
    String overview(Actor actor, @PathVariable UUID id, Model model) {
        var dossier = header.into(model, actor, id, DossierTab.OVERVIEW);
        var trajectory = dossier.trajectory();
        model.addAttribute("overview", true);
        model.addAttribute("email", accounts.emailOf(trajectory.person()).orElse(null));
        model.addAttribute("applied", application(actor, trajectory.id()).orElse(null));
        model.addAttribute("same", duplicates.of(actor, trajectory.id()));
        model.addAttribute("lines", story.of(trajectory.id(), LATEST));
        return "desk/overview";
    }

    @GetMapping("/tijdlijn")
    String timeline(Actor actor, @PathVariable UUID id, Model model) {
        header.into(model, actor, id, DossierTab.TIMELINE);
        model.addAttribute("lines", story.of(new TrajectoryId(id), ALL));
        return "desk/timeline";
    }

    @PostMapping("/overnemen")
    String takeOver(Actor actor, @PathVariable UUID id, RedirectAttributes redirect) {
        trajectories.view(actor, new TrajectoryId(id));
        cases.takeOver(actor, new TrajectoryId(id));
        redirect.addFlashAttribute("notice", "desk.dossier.taken-over");
        return "redirect:/loket/mensen/" + id;
    }

    /** People who came before there were applications have none. */
    private Optional<ApplicationView> application(Actor actor, TrajectoryId id) {
        try {
            return Optional.of(applications.of(actor, id));
        } catch (NotFound none) {
            return Optional.empty();
        }
    }
}
