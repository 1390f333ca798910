package nl.loket.web.candidate;

import java.util.List;
import nl.loket.candidate.ApplicationDesk;
import nl.loket.candidate.RouteForecast;
import nl.loket.intake.DecisionView;
import nl.loket.intake.IntakeDesk;
import nl.loket.party.PeopleDesk;
import nl.loket.shared.Actor;
import nl.loket.trajectory.GateView;
import nl.loket.trajectory.TrajectoryDesk;
import nl.loket.trajectory.TrajectoryStatus;
import nl.loket.trajectory.TrajectoryView;
import nl.loket.web.shell.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what a candidate sees first. */
@Component
class HomeReader {

    private final Mine mine;
    private final TrajectoryDesk trajectories;
    private final ApplicationDesk applications;
    private final IntakeDesk intakes;
    private final PeopleDesk people;
    private final RouteForecast forecast;
    private final Around around;
    private final Tasks tasks;
    private final NextStep next;
    private final Phases phases;
    private final Words words;

    HomeReader(
            Mine mine,
            TrajectoryDesk trajectories,
            ApplicationDesk applications,
            IntakeDesk intakes,
            PeopleDesk people,
            RouteForecast forecast,
            Around around,
            Tasks tasks,
            NextStep next,
            Phases phases,
            Words words) {
        this.mine = mine;
        this.trajectories = trajectories;
        this.applications = applications;
        this.intakes = intakes;
        this.people = people;
        this.forecast = forecast;
        this.around = around;
        this.tasks = tasks;
        this.next = next;
        this.phases = phases;
        this.words = words;
    }

    Home of(Actor actor) {
        var trajectory = mine.trajectory(actor);
        var application = applications.of(actor, trajectory.id());
        var facts = around.of(trajectory.id());
        var intake = facts.intake();
        var due = forecast.applicationDue(trajectory);
        var applying = trajectory.status() == TrajectoryStatus.REGISTERED
                || trajectory.status() == TrajectoryStatus.INTAKE_READY;
        var list = applying ? tasks.of(application, facts.meeting(), due) : List.<Home.Task>of();
        return new Home(
                people.person(trajectory.person()).name().given(),
                trajectory,
                next.of(trajectory, application, facts, list, due),
                list,
                missing(actor, trajectory),
                intake,
                decision(actor, trajectory),
                facts.guide(),
                phases.steps(trajectory, forecast.of(trajectory, intake == null ? null : intake.on())));
    }

    /** Before the intake the task list tells it better. */
    private List<String> missing(Actor actor, TrajectoryView trajectory) {
        return NextStep.isLater(trajectory.status())
                ? trajectories.gates(actor, trajectory.id()).stream()
                        .limit(1)
                        .map(GateView::unmet)
                        .flatMap(List::stream)
                        .map(words::unmet)
                        .toList()
                : List.of();
    }

    /** News until the work experience begins, or where it ended the trajectory. */
    private @Nullable DecisionView decision(Actor actor, TrajectoryView trajectory) {
        return switch (trajectory.status()) {
            case INTAKE_READY, PRE_TRACK, ENDED ->
                intakes.decisionFor(actor, trajectory.id()).orElse(null);
            default -> null;
        };
    }
}
