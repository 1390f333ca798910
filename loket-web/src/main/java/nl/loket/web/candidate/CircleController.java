package nl.loket.web.candidate;

import java.time.Clock;
import java.time.LocalDate;
import nl.loket.coaching.HourDesk;
import nl.loket.placement.PlacementDesk;
import nl.loket.shared.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The people around somebody, their schools, and the hours their coach has for them (ROLE-03, ROLE-04). */
@Controller
@RequestMapping("/mijn/kring")
class CircleController {

    private final Mine mine;
    private final MyCircle circle;
    private final MySchools schools;
    private final PlacementDesk placements;
    private final HourDesk hours;
    private final Clock clock;

    CircleController(
            Mine mine, MyCircle circle, MySchools schools, PlacementDesk placements, HourDesk hours, Clock clock) {
        this.mine = mine;
        this.circle = circle;
        this.schools = schools;
        this.placements = placements;
        this.hours = hours;
        this.clock = clock;
    }

    @GetMapping
    String show(Actor actor, Model model) {
        var trajectory = mine.trajectory(actor);
        var placed = placements.of(actor, trajectory.id());
        model.addAttribute("trajectory", trajectory);
        var today = LocalDate.now(clock);
        model.addAttribute("members", circle.of(trajectory.person(), placed, today));
        model.addAttribute("schools", schools.of(placed, today));
        model.addAttribute("pots", hours.balances(actor, trajectory.id()));
        return "candidate/circle";
    }
}
