package nl.loket.web.steering;

import nl.loket.shared.Actor;
import nl.loket.steering.SteeringDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Goals against reality: one school year in detail, and all of them side by side. */
@Controller
class SteeringController {

    private final SteeringDesk desk;
    private final FigureWords words;

    SteeringController(SteeringDesk desk, FigureWords words) {
        this.desk = desk;
        this.words = words;
    }

    @GetMapping("/stuurgroep")
    String stand(@RequestParam(required = false) @Nullable String jaar, Actor actor, Model model) {
        var steering = desk.view(actor);
        var label = jaar == null || jaar.isBlank() ? desk.thisYear().label() : jaar;
        var shown = steering.year(label);
        model.addAttribute("steering", steering);
        model.addAttribute("shown", shown);
        model.addAttribute("starts", StartsChart.of(steering, words));
        model.addAttribute("funnel", FunnelBars.of(shown));
        return "steering/stand";
    }
}
