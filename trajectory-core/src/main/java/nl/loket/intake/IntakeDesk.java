package nl.loket.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.loket.shared.Actor;
import nl.loket.shared.Conflict;
import nl.loket.shared.NotFound;
import nl.loket.shared.Role;
import nl.loket.shared.RuleViolation;
import nl.loket.trajectory.TrajectoryDesk;
import nl.loket.trajectory.TrajectoryId;
import nl.loket.trajectory.Unmet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The intake (selectiegesprek) from appointment to decision (ST-09). The coach advises, the intermediary decides (AMB-52). */
@Service
@Transactional
public class IntakeDesk {

    static final int TEXT_LIMIT = 4000;

    private final Intakes intakes;
    private final Reports reports;
    private final Decisions decisions;
    private final Appointments appointments;
    private final DecisionEffects effects;
    private final TrajectoryDesk trajectories;
    private final Clock clock;

    IntakeDesk(
            Intakes intakes,
            Reports reports,
            Decisions decisions,
            Appointments appointments,
            DecisionEffects effects,
            TrajectoryDesk trajectories,
            Clock clock) {
        this.intakes = intakes;
        this.reports = reports;
        this.decisions = decisions;
        this.appointments = appointments;
        this.effects = effects;
        this.trajectories = trajectories;
        this.clock = clock;
    }

    /**
     * Makes the appointment, or changes the one that stands; candidate and coach get a mail.
     *
     * @throws RuleViolation if the person is not ready for an intake, the moment is past, or somebody may not sit there
     * @throws Conflict if somebody else planned, cancelled or decided since the page was made
     */
    public void plan(Actor actor, PlanIntake command) {
        actor.require("plan an intake", Role.INTERMEDIARY);
        appointments.plan(actor, trajectories.view(actor, command.trajectory()), command);
    }

    /** Takes the appointment off; candidate and coach get a mail. */
    public void cancel(Actor actor, TrajectoryId trajectory, int seenVersion) {
        actor.require("cancel an intake", Role.INTERMEDIARY);
        appointments.cancel(actor, trajectories.view(actor, trajectory), seenVersion);
    }

    /** Keeps one part of the report, until there is a decision. A final one may still be corrected, or be made a draft again. */
    public void report(Actor actor, SaveReport command) {
        var person = trajectories.view(actor, command.trajectory()).person();
        var intake = undecided(command.trajectory());
        requireOwnPart(actor, intake, command.reporter());
        var seen = reports.of(intake.id(), command.reporter())
                .map(ReportView::version)
                .orElse(0);
        if (seen != command.seenVersion()) {
            throw new Conflict("intake.rule.report-changed");
        }
        requireFits(command, intake.on());
        reports.write(intake.id(), command, actor.requirePerson(), command.complete() ? today() : null);
        effects.reported(actor, command, person);
    }

    /** Says no where {@link #decide} would, without deciding: for the page that asks to confirm. */
    @Transactional(readOnly = true)
    public void check(Actor actor, DecideIntake command) {
        actor.require("decide on an intake", Role.INTERMEDIARY);
        trajectories.view(actor, command.trajectory());
        requireDecidable(intakes.latest(command.trajectory()), command);
    }

    /**
     * Decides. Go passes the gate to the pre-track in the same act; no and another route end the trajectory; not now keeps it waiting until a day.
     * The same decision sent twice by the same person is one.
     *
     * @throws DecisionTooEarly if a report or the talk itself is missing; tells all of it
     * @throws Conflict if somebody else decided or planned since the page was made
     */
    public void decide(Actor actor, DecideIntake command) {
        actor.require("decide on an intake", Role.INTERMEDIARY);
        var trajectory = trajectories.view(actor, command.trajectory());
        var intake = intakes.lockLatest(command.trajectory());
        if (decidedSo(intake, actor, command)) {
            return;
        }
        requireDecidable(intake, command);
        effects.decided(actor, trajectory, intake.orElseThrow(), command);
    }

    /** Takes back a decision that left the person where they were (not now); for the others, undo the step itself. */
    public void withdrawDecision(Actor actor, TrajectoryId trajectory, int seenVersion) {
        actor.require("withdraw a decision", Role.INTERMEDIARY);
        var view = trajectories.view(actor, trajectory);
        var intake = intakes.lockLatest(trajectory);
        requireSeen(intake, seenVersion);
        var waits = intake.flatMap(i -> decisions.of(i.id()))
                .filter(d -> d.outcome() == IntakeOutcome.NOT_NOW)
                .isPresent();
        if (!waits) {
            throw new RuleViolation("intake.rule.nothing-to-withdraw");
        }
        effects.takenBack(actor, view, intake.orElseThrow());
    }

    /** The selection file: all of it for the intermediary, their own part for the coach who sits there, nothing for anybody else. */
    @Transactional(readOnly = true)
    public IntakeFile file(Actor actor, TrajectoryId trajectory) {
        trajectories.view(actor, trajectory);
        actor.require("open the selection file", Role.INTERMEDIARY, Role.COACH);
        var intake = intakes.latest(trajectory).orElse(null);
        if (intake == null) {
            return new IntakeFile(0, null, null, null, null, missing(trajectory, null));
        }
        if (actor.is(Role.COACH) && !actor.is(intake.coach())) {
            throw new NotFound("intake " + intake.id() + " for " + actor);
        }
        var desk = actor.is(Role.COACH)
                ? null
                : reports.of(intake.id(), Reporter.INTERMEDIARY).orElse(null);
        var coach = reports.of(intake.id(), Reporter.COACH).orElse(null);
        var decision = decisions.of(intake.id()).orElse(null);
        return new IntakeFile(intake.version(), intake, desk, coach, decision, missing(trajectory, intake));
    }

    /** The appointment that stands, for those it is theirs to know: the candidate too. Empty once it is decided or off. */
    @Transactional(readOnly = true)
    public Optional<IntakeView> appointment(Actor actor, TrajectoryId trajectory) {
        trajectories.view(actor, trajectory);
        actor.require("see an intake", Role.CANDIDATE, Role.INTERMEDIARY, Role.COACH);
        return intakes.latest(trajectory).filter(i -> intakes.planned(i.id()).isPresent());
    }

    /** The last decision, for those it is theirs to know: the candidate reads the feedback here. */
    @Transactional(readOnly = true)
    public Optional<DecisionView> decisionFor(Actor actor, TrajectoryId trajectory) {
        trajectories.view(actor, trajectory);
        actor.require("read a decision", Role.CANDIDATE, Role.INTERMEDIARY, Role.COACH);
        return decisions.latest(trajectory);
    }

    private void requireDecidable(Optional<IntakeView> intake, DecideIntake command) {
        requireSeen(intake, command.seenVersion());
        var missing = missing(command.trajectory(), intake.orElse(null));
        if (!missing.isEmpty()) {
            throw new DecisionTooEarly(missing);
        }
        DecisionRules.check(command, today());
    }

    private boolean decidedSo(Optional<IntakeView> intake, Actor actor, DecideIntake command) {
        return intake.flatMap(i -> decisions.of(i.id()))
                .filter(d -> actor.is(d.by()) && d.says(command))
                .isPresent();
    }

    private List<Unmet> missing(TrajectoryId trajectory, @Nullable IntakeView intake) {
        return DecisionRules.missing(
                intake == null || intakes.planned(intake.id()).isEmpty() ? null : intake,
                intake == null
                        ? null
                        : reports.of(intake.id(), Reporter.INTERMEDIARY).orElse(null),
                intake == null ? null : reports.of(intake.id(), Reporter.COACH).orElse(null),
                today());
    }

    private IntakeView undecided(TrajectoryId trajectory) {
        return intakes.lockLatest(trajectory)
                .filter(i -> intakes.planned(i.id()).isPresent())
                .orElseThrow(() -> new RuleViolation("intake.rule.no-intake"));
    }

    private static void requireSeen(Optional<IntakeView> intake, int seen) {
        if (intake.map(IntakeView::version).orElse(0) != seen) {
            throw new Conflict("intake.rule.changed");
        }
    }

    private static void requireOwnPart(Actor actor, IntakeView intake, Reporter reporter) {
        actor.require("write a report", reporter == Reporter.COACH ? Role.COACH : Role.INTERMEDIARY);
        if (reporter == Reporter.COACH && !actor.is(intake.coach())) {
            throw new NotFound("report of " + intake.id() + " for " + actor);
        }
    }

    private void requireFits(SaveReport report, LocalDate intakeOn) {
        DecisionRules.check(report);
        if (report.complete() && today().isBefore(intakeOn)) {
            throw new RuleViolation("intake.rule.report-too-early", intakeOn);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
