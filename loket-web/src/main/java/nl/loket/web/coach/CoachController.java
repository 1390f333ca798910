package nl.loket.web.coach;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.loket.account.AccountDesk;
import nl.loket.candidate.AboutMeDesk;
import nl.loket.candidate.ApplicationDesk;
import nl.loket.candidate.SchoolVisitDesk;
import nl.loket.coaching.HourDesk;
import nl.loket.coaching.Pot;
import nl.loket.document.DocumentDesk;
import nl.loket.document.DocumentId;
import nl.loket.intake.IntakeDesk;
import nl.loket.party.PeopleDesk;
import nl.loket.shared.Actor;
import nl.loket.trajectory.TrajectoryDesk;
import nl.loket.trajectory.TrajectoryId;
import nl.loket.web.shell.Download;
import nl.loket.web.shell.ListPage;
import nl.loket.web.shell.ListQuery;
import nl.loket.web.shell.Story;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** A coach's people: who they are, where they stand, what is next (ROLE-10, ROLE-11). */
@Controller
@RequestMapping("/coach")
class CoachController {

    private static final int PAGE = 25;
    private static final int LINES = 20;

    private final CoachPeople people;
    private final TrajectoryDesk trajectories;
    private final ApplicationDesk applications;
    private final AboutMeDesk about;
    private final SchoolVisitDesk visits;
    private final IntakeDesk intakes;
    private final HourDesk hours;
    private final HourPage quick;
    private final DocumentDesk documents;
    private final PeopleDesk names;
    private final AccountDesk accounts;
    private final TakeOver takeOver;
    private final Story story;
    private final Clock clock;

    CoachController(
            CoachPeople people,
            TrajectoryDesk trajectories,
            ApplicationDesk applications,
            AboutMeDesk about,
            SchoolVisitDesk visits,
            IntakeDesk intakes,
            HourDesk hours,
            HourPage quick,
            DocumentDesk documents,
            PeopleDesk names,
            AccountDesk accounts,
            TakeOver takeOver,
            Story story,
            Clock clock) {
        this.people = people;
        this.trajectories = trajectories;
        this.applications = applications;
        this.about = about;
        this.visits = visits;
        this.intakes = intakes;
        this.hours = hours;
        this.quick = quick;
        this.documents = documents;
        this.names = names;
        this.accounts = accounts;
        this.takeOver = takeOver;
        this.story = story;
        this.clock = clock;
    }

    @GetMapping
    String home(Actor actor, HttpServletRequest request, Model model) {
        var query = ListQuery.from(request, PAGE, "naam");
        model.addAttribute("people", ListPage.of(people.page(actor, query), people.count(actor), query));
        model.addAttribute("returned", hours.returned(actor));
        model.addAttribute("today", LocalDate.now(clock));
        quick.quickly(actor, model);
        return "coach/home";
    }

    @GetMapping("/mensen/{id}")
    String person(@PathVariable UUID id, Actor actor, Model model) {
        var trajectory = trajectories.view(actor, new TrajectoryId(id));
        model.addAttribute("trajectory", trajectory);
        model.addAttribute("name", names.person(trajectory.person()).name());
        model.addAttribute("email", accounts.emailOf(trajectory.person()).orElse(null));
        model.addAttribute("applied", applications.of(actor, trajectory.id()));
        model.addAttribute("brings", about.strengths(actor, trajectory.id()).said());
        model.addAttribute("visits", visits.visits(actor, trajectory.id()));
        model.addAttribute("guides", about.mayReadSupport(actor, trajectory.id()));
        model.addAttribute("gates", trajectories.gates(actor, trajectory.id()));
        model.addAttribute(
                "intake",
                intakes.appointment(actor, trajectory.id())
                        .filter(i -> actor.is(i.coach()))
                        .orElse(null));
        model.addAttribute("pots", hours.balances(actor, trajectory.id()));
        takeOver.into(model, actor, trajectory.id());
        model.addAttribute("now", Pot.of(trajectory.status()).orElse(null));
        model.addAttribute("documents", documents.of(actor, trajectory.person()));
        model.addAttribute("timeline", story.of(trajectory.id(), LINES));
        return "coach/person";
    }

    @GetMapping("/mensen/{id}/documenten/{document}")
    ResponseEntity<Resource> download(@PathVariable UUID id, @PathVariable UUID document, Actor actor) {
        var person = trajectories.view(actor, new TrajectoryId(id)).person();
        return Download.of(documents.open(actor, person, new DocumentId(document)));
    }
}
