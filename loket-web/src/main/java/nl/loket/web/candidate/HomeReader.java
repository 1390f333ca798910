package nl.loket.web.candidate;

import java.util.List;
import nl.loket.candidate.ApplicationDesk;
import nl.loket.candidate.RouteForecast;
import nl.loket.intake.DecisionView;
import nl.loket.intake.IntakeDesk;
import nl.loket.party.PeopleDesk;
import nl.loket.shared.Actor;
import nl.loket.trajectory.Phase;
import nl.loket.trajectory.StopDesk;
import nl.loket.trajectory.TrainingClock;
import nl.loket.trajectory.TrajectoryStatus;
import nl.loket.trajectory.TrajectoryView;
import nl.loket.trajectory.TwoYears;
import nl.loket.trajectory.WaitKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what a candidate sees first. */
@Component
class HomeReader {

    private final Mine mine;
    private final TrainingClock training;
    private final Lacking lacking;
    private final ApplicationDesk applications;
    private final IntakeDesk intakes;
    private final PeopleDesk people;
    private final RouteForecast forecast;
    private final Around around;
    private final Tasks tasks;
    private final NextStep next;
    private final Phases phases;
    private final StopDesk stops;
    private final AlsoAround also;

    HomeReader(
            Mine mine,
            TrainingClock training,
            Lacking lacking,
            ApplicationDesk applications,
            IntakeDesk intakes,
            PeopleDesk people,
            RouteForecast forecast,
            Around around,
            Tasks tasks,
            NextStep next,
            Phases phases,
            StopDesk stops,
            AlsoAround also) {
        this.mine = mine;
        this.training = training;
        this.lacking = lacking;
        this.applications = applications;
        this.intakes = intakes;
        this.people = people;
        this.forecast = forecast;
        this.around = around;
        this.tasks = tasks;
        this.next = next;
        this.phases = phases;
        this.stops = stops;
        this.also = also;
    }

    Home of(Actor actor) {
        var trajectory = mine.trajectory(actor);
        var application = applications.of(actor, trajectory.id());
        var facts = around.of(trajectory.id());
        var intake = facts.intake();
        var due = forecast.applicationDue(trajectory);
        var still = facts.still();
        var applying = trajectory.status() == TrajectoryStatus.REGISTERED
                || trajectory.status() == TrajectoryStatus.INTAKE_READY;
        var list = applying ? tasks.of(actor, application, facts, due) : List.<Home.Task>of();
        return new Home(
                people.person(trajectory.person()).name().given(),
                trajectory,
                now(trajectory, still, next.of(trajectory, application, facts, list, due)),
                list,
                lacking.of(actor, trajectory),
                still,
                twoYears(trajectory),
                intake,
                decision(actor, trajectory),
                facts.guide(),
                also.of(trajectory.id()).stream()
                        .filter(contact -> facts.guide() == null
                                || !contact.name().equals(facts.guide().name()))
                        .toList(),
                stops.lastDay(trajectory).orElse(null),
                phases.steps(trajectory, forecast.of(trajectory, intake == null ? null : intake.on())));
    }

    /** Nothing is asked of somebody who pauses. */
    private Home.Now now(TrajectoryView trajectory, Around.@Nullable Still still, Home.Now now) {
        return still != null
                        && still.kind() == WaitKind.PAUSE
                        && trajectory.status().open()
                ? next.paused(still.period())
                : now;
    }

    private @Nullable TwoYears twoYears(TrajectoryView trajectory) {
        return trajectory.status().phase().filter(p -> p == Phase.TRAINING).isPresent()
                ? training.of(trajectory.id()).orElse(null)
                : null;
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
