package nl.loket.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.loket.audit.AuditLog;
import nl.loket.shared.Actor;
import nl.loket.shared.PersonId;
import nl.loket.trajectory.CaseDesk;
import nl.loket.trajectory.EndTrajectory;
import nl.loket.trajectory.ExitRow;
import nl.loket.trajectory.ExitTrigger;
import nl.loket.trajectory.PassGate;
import nl.loket.trajectory.RecordStep;
import nl.loket.trajectory.Route;
import nl.loket.trajectory.Step;
import nl.loket.trajectory.StepDesk;
import nl.loket.trajectory.StepOutcome;
import nl.loket.trajectory.Timeline;
import nl.loket.trajectory.TimelineArg;
import nl.loket.trajectory.TrajectoryDesk;
import nl.loket.trajectory.TrajectoryId;
import nl.loket.trajectory.TrajectoryStatus;
import nl.loket.trajectory.TrajectoryView;
import nl.loket.trajectory.WaitKind;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What a decision does to the trajectory, in the transaction of the decision. */
@Component
class DecisionEffects {

    private final Intakes intakes;
    private final Decisions decisions;
    private final TrajectoryDesk trajectories;
    private final StepDesk steps;
    private final CaseDesk cases;
    private final Timeline timeline;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DecisionEffects(
            Intakes intakes,
            Decisions decisions,
            TrajectoryDesk trajectories,
            StepDesk steps,
            CaseDesk cases,
            Timeline timeline,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.intakes = intakes;
        this.decisions = decisions;
        this.trajectories = trajectories;
        this.steps = steps;
        this.cases = cases;
        this.timeline = timeline;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    void reported(Actor actor, SaveReport report, PersonId person) {
        audit.did(actor, "intake.report", person, report.reporter() + (report.complete() ? " final" : " draft"));
        if (report.complete()) {
            timeline.add(actor, report.trajectory(), "intake.timeline.reported", TimelineArg.label(report.reporter()));
        }
    }

    void decided(Actor actor, TrajectoryView trajectory, IntakeView intake, DecideIntake decision) {
        var today = LocalDate.now(clock);
        decisions.add(intake.id(), decision, actor.requirePerson(), today);
        intakes.become(intake.id(), "DECIDED");
        timeline.add(actor, trajectory.id(), "intake.timeline.decided", TimelineArg.label(decision.outcome()));
        audit.did(actor, "intake.decide", trajectory.person(), decision.outcome() + " " + decision.reason());
        events.publishEvent(new IntakeEvent.Decided(
                UUID.randomUUID(), trajectory.id(), trajectory.person(), decision.outcome(), today, clock.instant()));
        record(actor, trajectory.id(), Step.ST_09, intake.on());
        follow(actor, trajectory.id(), decision);
    }

    private void follow(Actor actor, TrajectoryId id, DecideIntake decision) {
        switch (decision.outcome()) {
            case GO -> {
                advise(actor, id, Route.ZIB);
                trajectories.pass(actor, new PassGate(id, TrajectoryStatus.PRE_TRACK, null, version(actor, id)));
            }
            case NO -> end(actor, id, ExitRow.EX_03, decision);
            case OTHER_ROUTE -> {
                advise(actor, id, Objects.requireNonNull(decision.route()));
                end(actor, id, ExitRow.EX_07, decision);
            }
            case NOT_NOW ->
                cases.waitUntil(
                        actor,
                        id,
                        WaitKind.NOT_NOW,
                        Objects.requireNonNull(decision.lookAgainOn()),
                        decision.reason().name());
        }
    }

    /** The decision no longer holds: its reports stand, and a new one can be made. */
    void takenBack(Actor actor, TrajectoryView trajectory, IntakeView intake) {
        decisions.undo(intake.id(), clock.instant());
        intakes.become(intake.id(), "PLANNED");
        cases.stopWaiting(trajectory.id(), WaitKind.NOT_NOW);
        timeline.add(actor, trajectory.id(), "intake.timeline.taken-back");
        audit.did(actor, "intake.take-back", trajectory.person(), intake.id().toString());
    }

    private void advise(Actor actor, TrajectoryId id, Route route) {
        trajectories.advise(actor, id, route);
        record(actor, id, Step.ST_10, LocalDate.now(clock));
    }

    private void end(Actor actor, TrajectoryId id, ExitRow exit, DecideIntake decision) {
        trajectories.endAfterIntake(
                actor,
                new EndTrajectory(id, exit, ExitTrigger.DESK, decision.reason().asExit(), null, version(actor, id)));
    }

    private int version(Actor actor, TrajectoryId id) {
        return trajectories.view(actor, id).version();
    }

    private void record(Actor actor, TrajectoryId id, Step step, LocalDate on) {
        steps.record(actor, new RecordStep(id, step, StepOutcome.DONE, on, null, null, null));
    }
}
