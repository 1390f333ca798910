package nl.loket.web.steering;

import java.util.List;
import nl.loket.shared.Actor;
import nl.loket.shared.NotFound;
import nl.loket.shared.SchoolYear;
import nl.loket.steering.FunnelDesk;
import nl.loket.steering.Stage;
import nl.loket.web.shell.Choice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The funnel per school year against its targets. */
@Controller
class FunnelController {

    private static final List<Stage> KEY_FIGURES = List.of(Stage.PRE_TRACK, Stage.STARTED, Stage.CERTIFICATE);

    private final FunnelDesk funnels;

    FunnelController(FunnelDesk funnels) {
        this.funnels = funnels;
    }

    @GetMapping("/stuurgroep")
    String funnel(@RequestParam(required = false) @Nullable String jaar, Actor actor, Model model) {
        var years = funnels.years();
        var funnel = funnels.funnel(actor, year(jaar, years));
        model.addAttribute("funnel", funnel);
        model.addAttribute("keyFigures", KEY_FIGURES.stream().map(funnel::stage).toList());
        model.addAttribute(
                "yearChoices",
                years.stream().map(y -> new Choice(y.label(), y.label())).toList());
        return "steering/funnel";
    }

    private SchoolYear year(@Nullable String asked, List<SchoolYear> years) {
        if (asked == null || asked.isBlank()) {
            return funnels.thisYear();
        }
        return years.stream()
                .filter(y -> y.label().equals(asked))
                .findFirst()
                .orElseThrow(() -> new NotFound("school year " + asked));
    }
}
