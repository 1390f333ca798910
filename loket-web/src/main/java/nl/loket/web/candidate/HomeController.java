package nl.loket.web.candidate;

import nl.loket.candidate.ApplicationDesk;
import nl.loket.candidate.RouteForecast;
import nl.loket.matching.CoachMatchDesk;
import nl.loket.matching.Criterion;
import nl.loket.shared.Actor;
import nl.loket.shared.RuleViolation;
import nl.loket.web.shell.Story;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The candidate's own pages that only tell: home, route and timeline. */
@Controller
@RequestMapping("/mijn")
class HomeController {

    private static final int LINES = 200;

    private final HomeReader reader;
    private final Mine mine;
    private final Around around;
    private final Phases phases;
    private final RouteForecast forecast;
    private final ApplicationDesk applications;
    private final CoachMatchDesk matches;
    private final Story story;

    HomeController(
            HomeReader reader,
            Mine mine,
            Around around,
            Phases phases,
            RouteForecast forecast,
            ApplicationDesk applications,
            CoachMatchDesk matches,
            Story story) {
        this.reader = reader;
        this.mine = mine;
        this.around = around;
        this.phases = phases;
        this.forecast = forecast;
        this.applications = applications;
        this.matches = matches;
        this.story = story;
    }

    @GetMapping
    String home(Actor actor, Model model) {
        var home = reader.of(actor);
        model.addAttribute("home", home);
        model.addAttribute(
                "because",
                matches.inShort(actor, home.trajectory().id()).stream()
                        .map(Criterion::shortKey)
                        .toList());
        return "candidate/home";
    }

    @GetMapping("/route")
    String route(Actor actor, Model model) {
        var trajectory = mine.trajectory(actor);
        var intake = around.of(trajectory.id()).intake();
        model.addAttribute("trajectory", trajectory);
        model.addAttribute(
                "phases", phases.whole(trajectory, forecast.of(trajectory, intake == null ? null : intake.on())));
        return "candidate/route";
    }

    @GetMapping("/tijdlijn")
    String timeline(Actor actor, Model model) {
        model.addAttribute("lines", story.of(mine.id(actor), LINES));
        return "candidate/timeline";
    }

    /** After an earlier application ended, with what we knew taken along. */
    @PostMapping("/opnieuw")
    String again(Actor actor, RedirectAttributes redirect) {
        try {
            applications.applyAgain(actor, mine.id(actor));
        } catch (RuleViolation running) {
            return "redirect:/mijn"; // what runs is there
        }
        redirect.addFlashAttribute("notice", "web-candidate.again.done");
        return "redirect:/mijn";
    }
}
