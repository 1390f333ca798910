package nl.loket.web.candidate;

import nl.loket.candidate.RouteForecast;
import nl.loket.matching.CoachMatchDesk;
import nl.loket.matching.Criterion;
import nl.loket.shared.Actor;
import nl.loket.trajectory.CarryOverDesk;
import nl.loket.web.shell.Story;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

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
    private final CoachMatchDesk matches;
    private final CarryOverDesk carrying;
    private final Story story;

    HomeController(
            HomeReader reader,
            Mine mine,
            Around around,
            Phases phases,
            RouteForecast forecast,
            CoachMatchDesk matches,
            CarryOverDesk carrying,
            Story story) {
        this.reader = reader;
        this.mine = mine;
        this.around = around;
        this.phases = phases;
        this.forecast = forecast;
        this.matches = matches;
        this.carrying = carrying;
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
        model.addAttribute("mayStartLater", !carrying.years(actor, trajectory).isEmpty());
        model.addAttribute(
                "phases", phases.whole(trajectory, forecast.of(trajectory, intake == null ? null : intake.on())));
        return "candidate/route";
    }

    @GetMapping("/tijdlijn")
    String timeline(Actor actor, Model model) {
        model.addAttribute("lines", story.of(mine.id(actor), LINES));
        return "candidate/timeline";
    }
}
