package nl.loket.web.candidate;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.loket.trajectory.ExitView;
import nl.loket.trajectory.Phase;
import nl.loket.trajectory.TrajectoryStatus;
import nl.loket.trajectory.TrajectoryView;
import nl.loket.web.shell.ProcessStep;
import nl.loket.web.shell.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The route of one person, in phases and in milestones, each with the day it was or probably will be. */
@Component
class Phases {

    private static final Map<Phase, List<TrajectoryStatus>> MILESTONES = Map.of(
            Phase.ORIENTATION, List.of(TrajectoryStatus.REGISTERED, TrajectoryStatus.INTAKE_READY),
            Phase.PRE_TRACK,
                    List.of(
                            TrajectoryStatus.PRE_TRACK,
                            TrajectoryStatus.WORK_EXPERIENCE,
                            TrajectoryStatus.SUITABILITY,
                            TrajectoryStatus.APPOINTMENT),
            Phase.TRAINING, List.of(TrajectoryStatus.YEAR_ONE, TrajectoryStatus.YEAR_TWO, TrajectoryStatus.COMPETENCE),
            Phase.INDUCTION, List.of(TrajectoryStatus.INDUCTION, TrajectoryStatus.COMPLETED));

    private final Words words;

    Phases(Words words) {
        this.words = words;
    }

    /**
     * A phase with its milestones.
     *
     * @param state done, current or todo
     */
    record PhaseView(Phase phase, String state, List<Milestone> milestones) {}

    /**
     * A step of a phase.
     *
     * @param key the end of its message keys
     * @param state done, current or todo
     * @param when a day that was, or a month that is expected
     */
    record Milestone(String key, String state, String when) {}

    /** The four phases in short: the month each began or probably will, and where one is now. */
    List<ProcessStep> steps(TrajectoryView trajectory, Map<TrajectoryStatus, LocalDate> days) {
        return Arrays.stream(Phase.values())
                .map(phase -> new ProcessStep(
                        words.say("trajectory.phase.short." + phase.name()),
                        inShort(trajectory, phase, days),
                        state(trajectory, phase)))
                .toList();
    }

    private @Nullable String inShort(TrajectoryView trajectory, Phase phase, Map<TrajectoryStatus, LocalDate> days) {
        return switch (state(trajectory, phase)) {
            case DONE -> words.month(days.get(first(phase)));
            case CURRENT -> words.say("web-candidate.route.now");
            case TODO -> trajectory.status().open() ? words.month(days.get(first(phase))) : null;
        };
    }

    /** The whole route. */
    List<PhaseView> whole(TrajectoryView trajectory, Map<TrajectoryStatus, LocalDate> days) {
        return Arrays.stream(Phase.values())
                .map(phase -> new PhaseView(
                        phase,
                        state(trajectory, phase).name().toLowerCase(Locale.ROOT),
                        MILESTONES.getOrDefault(phase, List.of()).stream()
                                .map(status -> milestone(trajectory, status, days))
                                .toList()))
                .toList();
    }

    private Milestone milestone(
            TrajectoryView trajectory, TrajectoryStatus status, Map<TrajectoryStatus, LocalDate> days) {
        var now = reached(trajectory);
        var done = status == TrajectoryStatus.REGISTERED
                || now.ordinal() > status.ordinal()
                || now == TrajectoryStatus.COMPLETED;
        var current = now == status && now != TrajectoryStatus.COMPLETED && now != TrajectoryStatus.REGISTERED;
        return new Milestone(
                status.name(), done ? "done" : current ? "current" : "todo", when(trajectory, status, days));
    }

    /** An ended trajectory promises nothing any more. */
    private String when(TrajectoryView trajectory, TrajectoryStatus status, Map<TrajectoryStatus, LocalDate> days) {
        var beyond = reached(trajectory).compareTo(status);
        var happened = status == TrajectoryStatus.REGISTERED
                || beyond > 0
                || beyond == 0 && status != TrajectoryStatus.INTAKE_READY;
        if (happened) {
            return words.date(days.get(status));
        }
        return trajectory.status() == TrajectoryStatus.ENDED
                ? ""
                : words.say(
                        "web-candidate.route." + (isNext(trajectory, status) ? "next" : "expected"),
                        words.month(days.get(status)));
    }

    private static boolean isNext(TrajectoryView trajectory, TrajectoryStatus status) {
        return status.ordinal() == trajectory.status().ordinal() + 1;
    }

    private ProcessStep.State state(TrajectoryView trajectory, Phase phase) {
        var now = reached(trajectory).phase();
        if (now.isEmpty() || now.get().ordinal() > phase.ordinal()) {
            return ProcessStep.State.DONE;
        }
        return now.get() == phase && trajectory.status().open() ? ProcessStep.State.CURRENT : ProcessStep.State.TODO;
    }

    private static TrajectoryStatus reached(TrajectoryView trajectory) {
        ExitView exit = trajectory.exit();
        return exit == null ? trajectory.status() : exit.from();
    }

    private static TrajectoryStatus first(Phase phase) {
        return MILESTONES.getOrDefault(phase, List.of()).getFirst();
    }
}
