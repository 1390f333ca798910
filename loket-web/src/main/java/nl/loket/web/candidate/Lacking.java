package nl.loket.web.candidate;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.loket.shared.Actor;
import nl.loket.shared.Role;
import nl.loket.trajectory.GateView;
import nl.loket.trajectory.Step;
import nl.loket.trajectory.TrajectoryDesk;
import nl.loket.trajectory.TrajectoryStatus;
import nl.loket.trajectory.TrajectoryView;
import nl.loket.trajectory.Unmet;
import nl.loket.web.shell.Words;
import org.springframework.stereotype.Component;

/** What the next gate still asks of somebody on the way, each with who acts; theirs with the way to do it. */
@Component
class Lacking {

    /** Where the desk mends that somebody went to no meeting; they can choose one themself. */
    private static final String MEETING = "bijeenkomsten";

    private final TrajectoryDesk trajectories;
    private final Words words;

    Lacking(TrajectoryDesk trajectories, Words words) {
        this.trajectories = trajectories;
        this.words = words;
    }

    /** Before the intake the task list tells it better. */
    List<Home.Missing> of(Actor actor, TrajectoryView trajectory) {
        if (!NextStep.isLater(trajectory.status())) {
            return List.of();
        }
        return trajectories.gates(actor, trajectory.id()).stream()
                .limit(1)
                .map(GateView::unmet)
                .flatMap(List::stream)
                .map(unmet -> missing(trajectory.status(), unmet))
                .toList();
    }

    private Home.Missing missing(TrajectoryStatus status, Unmet unmet) {
        var step = step(unmet);
        var yours = step.filter(Step.recordableBy(Role.CANDIDATE, status)::contains);
        if (unmet.fixedAt().startsWith(MEETING)) {
            return new Home.Missing(words.unmet(unmet), words.say("web-candidate.who.YOU"), true, "/mijn/bijeenkomst");
        }
        return new Home.Missing(
                words.unmet(unmet),
                words.say("web-candidate.who." + who(step, yours.isPresent())),
                yours.isPresent(),
                yours.map(s -> "/mijn/stappen?stap=" + s).orElse(null));
    }

    private static String who(Optional<Step> step, boolean yours) {
        if (yours) {
            return "YOU";
        }
        return step.filter(s -> !s.isOf(Role.INTERMEDIARY))
                .map(s -> s.isOf(Role.COACH) ? "COACH" : s.isOf(Role.SCHOOL_HEAD) ? "SCHOOL" : "DESK")
                .orElse("DESK");
    }

    /** The step that mends it, as the link of the desk names it. */
    private static Optional<Step> step(Unmet unmet) {
        return Arrays.stream(Step.values())
                .filter(s -> unmet.fixedAt().endsWith("stap=" + s))
                .findFirst();
    }
}
