package nl.loket.intake;

import static nl.loket.shared.Guarded.guarded;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import nl.loket.account.RoleDesk;
import nl.loket.audit.AuditLog;
import nl.loket.shared.Actor;
import nl.loket.shared.Conflict;
import nl.loket.shared.Role;
import nl.loket.shared.RuleViolation;
import nl.loket.trajectory.CaseDesk;
import nl.loket.trajectory.Timeline;
import nl.loket.trajectory.TimelineArg;
import nl.loket.trajectory.TrajectoryStatus;
import nl.loket.trajectory.TrajectoryView;
import nl.loket.trajectory.WaitKind;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Makes, changes and cancels appointments, inside the transaction of the desk. */
@Component
class Appointments {

    private final Intakes intakes;
    private final RoleDesk roles;
    private final CaseDesk cases;
    private final Timeline timeline;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Appointments(
            Intakes intakes,
            RoleDesk roles,
            CaseDesk cases,
            Timeline timeline,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.intakes = intakes;
        this.roles = roles;
        this.cases = cases;
        this.timeline = timeline;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    void plan(Actor actor, TrajectoryView trajectory, PlanIntake plan) {
        var latest = intakes.lockLatest(trajectory.id());
        requireSeen(latest, plan.seenVersion());
        requirePlannable(trajectory, plan);
        var standing = latest.flatMap(i -> intakes.planned(i.id()));
        standing.ifPresent(i -> intakes.change(i.id(), plan));
        var id = standing.map(IntakeView::id).orElseGet(() -> add(plan));
        cases.stopWaiting(trajectory.id(), WaitKind.NOT_NOW);
        timeline.add(
                actor,
                trajectory.id(),
                "intake.timeline.planned",
                TimelineArg.date(plan.on()),
                TimelineArg.person(plan.intermediary()),
                TimelineArg.person(plan.coach()));
        audit.did(actor, "intake.plan", trajectory.person(), id + " " + plan.on());
        standing.filter(i -> !i.coach().equals(plan.coach())).ifPresent(before -> replaced(trajectory, before));
        announce(trajectory, id);
    }

    /** Who would have sat there hears of the day they knew. */
    private void replaced(TrajectoryView trajectory, IntakeView before) {
        events.publishEvent(new IntakeEvent.CoachReplaced(
                UUID.randomUUID(), trajectory.id(), trajectory.person(), before.coach(), before.on(), clock.instant()));
    }

    void cancel(Actor actor, TrajectoryView trajectory, int seenVersion) {
        var latest = intakes.lockLatest(trajectory.id());
        requireSeen(latest, seenVersion);
        var standing = latest.flatMap(i -> intakes.planned(i.id()))
                .orElseThrow(() -> new RuleViolation("intake.rule.no-intake"));
        cancelled(actor, trajectory, standing);
    }

    void cancelled(Actor actor, TrajectoryView trajectory, IntakeView intake) {
        intakes.become(intake.id(), "CANCELLED");
        timeline.add(actor, trajectory.id(), "intake.timeline.cancelled", TimelineArg.date(intake.on()));
        audit.did(actor, "intake.cancel", trajectory.person(), intake.id().toString());
        events.publishEvent(new IntakeEvent.Cancelled(
                UUID.randomUUID(), trajectory.id(), trajectory.person(), intake.coach(), intake.on(), clock.instant()));
    }

    private IntakeId add(PlanIntake plan) {
        return guarded("intake_one_planned", () -> new Conflict("intake.rule.changed"), () -> intakes.add(plan));
    }

    private void announce(TrajectoryView trajectory, IntakeId id) {
        var planned = intakes.planned(id).orElseThrow();
        events.publishEvent(new IntakeEvent.Planned(
                UUID.randomUUID(),
                trajectory.id(),
                trajectory.person(),
                id,
                planned.version(),
                planned.coach(),
                planned.on(),
                clock.instant()));
    }

    private void requirePlannable(TrajectoryView trajectory, PlanIntake plan) {
        if (trajectory.status() != TrajectoryStatus.INTAKE_READY) {
            throw new RuleViolation("intake.rule.not-ready", trajectory.status());
        }
        if (LocalDateTime.of(plan.on(), plan.at()).isBefore(LocalDateTime.now(clock))) {
            throw new RuleViolation("intake.rule.in-past");
        }
        if (plan.place().isBlank() || plan.place().length() > 200) {
            throw new RuleViolation("intake.rule.place");
        }
        if (!roles.rolesOf(plan.intermediary()).contains(Role.INTERMEDIARY)) {
            throw new RuleViolation("intake.rule.intermediary");
        }
        if (!roles.rolesOf(plan.coach()).contains(Role.COACH)
                || plan.intermediary().equals(plan.coach())) {
            throw new RuleViolation("intake.rule.who");
        }
    }

    private static void requireSeen(Optional<IntakeView> intake, int seen) {
        if (intake.map(IntakeView::version).orElse(0) != seen) {
            throw new Conflict("intake.rule.changed");
        }
    }
}
