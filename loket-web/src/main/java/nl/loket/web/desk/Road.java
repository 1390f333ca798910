package nl.loket.web.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import nl.loket.trajectory.ConditionView;
import nl.loket.trajectory.Gate;
import nl.loket.trajectory.GateView;
import nl.loket.trajectory.TrajectoryStatus;
import nl.loket.trajectory.TrajectoryView;
import nl.loket.trajectory.Unmet;
import nl.loket.web.shell.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The gates ahead of somebody as the steps page shows them: the next ones with every condition, the later ones by name. */
@Component
class Road {

    private final Words words;

    Road(Words words) {
        this.words = words;
    }

    /**
     * What lies ahead.
     *
     * @param next the ways on from here
     * @param later the gates after that, by name
     */
    record Ahead(List<Next> next, List<String> later) {}

    /**
     * A way on from here.
     *
     * @param passable whether the desk takes this step on this page, now
     * @param about why not, when something else takes it; null when nothing has to be said
     */
    record Next(
            String title,
            TrajectoryStatus to,
            List<Line> conditions,
            boolean passable,
            boolean needsReason,
            @Nullable String about) {}

    /** One condition in words; if it is not met, what is missing and where it is mended. */
    record Line(
            String text,
            boolean met,
            @Nullable String missing,
            @Nullable String url) {}

    /** @param gates the ways on, as the dossier asked for them already */
    Ahead ahead(TrajectoryView view, List<GateView> gates) {
        var first = gates.stream().map(GateView::gate).filter(Objects::nonNull).findFirst();
        var next = gates.stream().map(g -> next(view, g)).toList();
        var here = gates.stream().map(GateView::gate).filter(Objects::nonNull).toList();
        var later = Arrays.stream(Gate.values())
                .filter(g -> first.isPresent() && g.compareTo(first.get()) > 0 && !here.contains(g))
                .map(words::label)
                .toList();
        return new Ahead(next, later);
    }

    private Next next(TrajectoryView view, GateView gateView) {
        var gate = gateView.gate();
        if (gate == null) {
            return new Next(
                    words.say("steps.back-to", gateView.to()),
                    gateView.to(),
                    List.of(),
                    true,
                    gateView.needsReason(),
                    null);
        }
        var lines = gateView.conditions().stream().map(c -> line(view, c)).toList();
        var open = lines.stream().allMatch(Line::met);
        var about = about(gate, open);
        var passable = open && (about == null || gate.decidedBySystem());
        return new Next(words.label(gate), gateView.to(), lines, passable, gateView.needsReason(), about);
    }

    /** The system passes its own gates, but not again what was taken back; the pre-track starts with the decision on the intake. */
    private @Nullable String about(Gate gate, boolean open) {
        if (gate.decidedBySystem()) {
            return words.say(open ? "steps.again" : "steps.by-system");
        }
        return gate == Gate.GT_02 ? words.say("steps.by-intake") : null;
    }

    private Line line(TrajectoryView view, ConditionView condition) {
        var text = words.say("steps.condition." + condition.gate() + "." + condition.number());
        var unmet = condition.unmet();
        return unmet == null
                ? new Line(text, true, null, null)
                : new Line(text, false, words.unmet(unmet), address(view, unmet));
    }

    private static String address(TrajectoryView view, Unmet unmet) {
        return unmet.fixedAt().startsWith("/") ? unmet.fixedAt() : "/loket/mensen/" + view.id() + "/" + unmet.fixedAt();
    }
}
