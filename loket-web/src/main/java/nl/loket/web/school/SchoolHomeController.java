package nl.loket.web.school;

import java.time.Clock;
import java.time.LocalDate;
import nl.loket.placement.SchoolDesk;
import nl.loket.shared.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What waits for a school head, who is at their schools, and what they declined (ROLE-17). */
@Controller
class SchoolHomeController {

    private final SchoolDesk schools;
    private final HeadLists lists;
    private final Clock clock;

    SchoolHomeController(SchoolDesk schools, HeadLists lists, Clock clock) {
        this.schools = schools;
        this.lists = lists;
        this.clock = clock;
    }

    @GetMapping("/school")
    String home(Actor actor, Model model) {
        var mine = schools.mine(actor);
        var today = LocalDate.now(clock);
        model.addAttribute("schools", mine);
        model.addAttribute("asked", lists.asked(mine));
        model.addAttribute(
                "people", lists.here(mine).stream().filter(p -> !p.over(today)).toList());
        model.addAttribute("today", today);
        return "school/home";
    }

    @GetMapping("/school/mensen")
    String people(Actor actor, Model model) {
        var today = LocalDate.now(clock);
        var here = lists.here(schools.mine(actor));
        model.addAttribute("people", here.stream().filter(p -> !p.over(today)).toList());
        model.addAttribute("past", here.stream().filter(p -> p.over(today)).toList());
        model.addAttribute("today", today);
        return "school/people";
    }

    @GetMapping("/school/afgewezen")
    String declined(Actor actor, Model model) {
        model.addAttribute("declined", lists.declined(schools.mine(actor)));
        return "school/declined";
    }
}
