package nl.loket.trajectory;

import static nl.loket.shared.Guarded.guarded;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.loket.party.Circle;
import nl.loket.shared.Actor;
import nl.loket.shared.Conflict;
import nl.loket.shared.NotAllowed;
import nl.loket.shared.NotFound;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import nl.loket.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens, moves and ends trajectories: one transaction for the decision, its consequences and its history. */
@Service
@Transactional
public class TrajectoryDesk {

    private final Trajectories trajectories;
    private final Moves moves;
    private final Gatekeeper gatekeeper;
    private final ObjectProvider<Consequence> consequences;
    private final Circle circle;
    private final Clock clock;

    TrajectoryDesk(
            Trajectories trajectories,
            Moves moves,
            Gatekeeper gatekeeper,
            ObjectProvider<Consequence> consequences,
            Circle circle,
            Clock clock) {
        this.trajectories = trajectories;
        this.moves = moves;
        this.gatekeeper = gatekeeper;
        this.consequences = consequences;
        this.circle = circle;
        this.clock = clock;
    }

    /**
     * Opens a trajectory for somebody who registers (ST-02); one who was here before points to their last one.
     *
     * @throws RuleViolation if the person has an open one already
     */
    public TrajectoryId open(Actor actor, PersonId person) {
        var today = LocalDate.now(clock);
        var reference = "ZIJ-%d-%04d".formatted(today.getYear(), trajectories.nextReference());
        var trajectory =
                new Trajectory(person, reference, today, moves.lastOf(person).orElse(null));
        guarded(
                "trajectory_one_open",
                () -> new RuleViolation("trajectory.rule.one-open"),
                () -> trajectories.saveAndFlush(trajectory));
        moves.opened(actor, trajectory, today);
        each(c -> c.opened(actor, trajectory.id(), person, today));
        return trajectory.id();
    }

    /** Takes the next step, if its gate is open; {@link GateClosed} tells all that is missing. */
    public void pass(Actor actor, PassGate command) {
        var trajectory = mine(actor, command.trajectory());
        trajectory.requireVersion(command.seenVersion());
        requireDecider(actor, trajectory.status(), command.to());
        move(actor, trajectory, command.to(), command.reason());
    }

    /** The desk decides any step; others only the gates that section 2.4 gives them. */
    private static void requireDecider(Actor actor, TrajectoryStatus from, TrajectoryStatus to) {
        var theirs = Transition.of(from, to)
                .map(Transition::gate)
                .filter(gate -> actor.role() != null && gate.decidedBy(actor.role()));
        if (theirs.isEmpty()) {
            actor.require("pass a gate", Role.INTERMEDIARY);
        }
    }

    /** Tries the gate the system decides, if the trajectory stands before one. Every area calls this after recording a fact. */
    public void reconsider(TrajectoryId id) {
        var trajectory = known(id);
        Transition.from(trajectory.status()).stream()
                .filter(t -> t.gate() != null && t.gate().decidedBySystem())
                .filter(t -> gatekeeper.view(t, id).isOpen())
                .findFirst()
                .ifPresent(t -> move(Actor.system("gate"), trajectory, t.to(), null));
    }

    /** Ends it before its completion: the desk for any reason, the person themself for their own. */
    public void end(Actor actor, EndTrajectory command) {
        requireNoIntakeNeeded(command);
        end(actor, command, false);
    }

    /** Ends it by the decision on an intake: the only way to EX-03. */
    public void endAfterIntake(Actor actor, EndTrajectory command) {
        end(actor, command, true);
    }

    /** Whether {@link #end} or {@link #refer} would do this now; throws what they would throw. For a page that asks to confirm first. */
    @Transactional(readOnly = true)
    public void requireEndable(Actor actor, EndTrajectory command, @Nullable Route route) {
        var trajectory = mine(actor, command.trajectory());
        trajectory.requireVersion(command.seenVersion());
        requireNoIntakeNeeded(command);
        trajectory.requireEndable(command, route == null ? trajectory.view().route() : route);
        ExitRules.check(actor, command.exit(), command.more(), LocalDate.now(clock));
    }

    private static void requireNoIntakeNeeded(EndTrajectory command) {
        if (command.exit().onlyAfterIntake()) {
            throw new RuleViolation("trajectory.rule.exit-after-intake", command.exit());
        }
    }

    private void end(Actor actor, EndTrajectory command, boolean decided) {
        var trajectory = mine(actor, command.trajectory());
        actor.require("end a trajectory", Role.INTERMEDIARY, Role.CANDIDATE);
        if (actor.is(Role.CANDIDATE) && command.trigger() != ExitTrigger.PERSON) {
            throw new NotAllowed(actor, "decide an exit for the desk");
        }
        trajectory.requireVersion(command.seenVersion());
        var today = LocalDate.now(clock);
        var from = trajectory.status();
        trajectory.end(command, today);
        ExitRules.check(actor, command.exit(), command.more(), today);
        save(trajectory);
        moves.ended(actor, trajectory, from, command, decided, today);
        each(c -> c.ended(actor, trajectory.id(), trajectory.person(), today));
    }

    /** Ends it with the advice to take another route (EX-07), in one act, so that the history keeps which. */
    public void refer(Actor actor, EndTrajectory command, Route route) {
        advise(actor, command.trajectory(), route);
        end(actor, command);
    }

    /** Adds what became known of an exit later: how the other side saw it, a talk, what was agreed (EX-05, EX-06, EX-10). */
    public void completeExit(Actor actor, TrajectoryId id, ExitFollowUp more, int seenVersion) {
        var trajectory = mine(actor, id);
        actor.require("complete an exit", Role.INTERMEDIARY);
        trajectory.requireVersion(seenVersion);
        var exit = trajectory.view().exit();
        if (exit != null) {
            ExitRules.check(actor, exit.row(), more, LocalDate.now(clock));
            if (exit.more().equals(more)) {
                return;
            }
        }
        trajectory.complete(more);
        save(trajectory);
        moves.exitCompleted(actor, trajectory);
    }

    /** Takes back the last move, an end included: for a step that was wrong. The history keeps both. */
    public void undo(Actor actor, TrajectoryId id, String reason, int seenVersion) {
        var trajectory = mine(actor, id);
        actor.require("undo a step", Role.INTERMEDIARY);
        trajectory.requireVersion(seenVersion);
        if (reason.isBlank()) {
            throw new RuleViolation("trajectory.rule.reason-needed");
        }
        back(actor, trajectory, reason);
    }

    /** Takes back one's own stop; {@link StopDesk} has asked whether it still may. */
    void takeBackStop(Actor actor, TrajectoryId id, int seenVersion) {
        var trajectory = mine(actor, id);
        trajectory.requireVersion(seenVersion);
        back(actor, trajectory, null);
    }

    private void back(Actor actor, Trajectory trajectory, @Nullable String reason) {
        var id = trajectory.id();
        var from = trajectory.status();
        var before = moves.before(id).orElseThrow(() -> new RuleViolation("trajectory.rule.nothing-to-undo"));
        var today = LocalDate.now(clock);
        trajectory.returnTo(before, today);
        guarded("trajectory_one_open", () -> new RuleViolation("trajectory.rule.one-open"), () -> save(trajectory));
        moves.undone(actor, trajectory, from, before, reason, today);
        if (from == TrajectoryStatus.ENDED) {
            each(c -> c.reopened(actor, id, trajectory.person(), today));
        } else {
            each(c -> c.moved(actor, id, from, before, today));
        }
    }

    /** Records the route advised at the intake (ST-10). */
    public void advise(Actor actor, TrajectoryId id, Route route) {
        actor.require("advise a route", Role.INTERMEDIARY);
        mine(actor, id).advise(route);
    }

    /** The trajectory, for those it is theirs to see. */
    @Transactional(readOnly = true)
    public TrajectoryView view(Actor actor, TrajectoryId id) {
        return mine(actor, id).view();
    }

    /** The trajectory a person is in now, or was in last. */
    @Transactional(readOnly = true)
    public Optional<TrajectoryView> latestOf(PersonId person) {
        return moves.lastOf(person).map(id -> known(id).view());
    }

    /** The ways ahead from here, each with all that is missing. */
    @Transactional(readOnly = true)
    public List<GateView> gates(Actor actor, TrajectoryId id) {
        var trajectory = mine(actor, id);
        return Transition.from(trajectory.status()).stream()
                .map(t -> gatekeeper.view(t, id))
                .toList();
    }

    /** Every condition of a gate, met or not, in its order. */
    @Transactional(readOnly = true)
    public List<ConditionView> conditions(Actor actor, TrajectoryId id, Gate gate) {
        mine(actor, id);
        return gatekeeper.conditions(gate, id);
    }

    private void move(Actor actor, Trajectory trajectory, TrajectoryStatus to, @Nullable String reason) {
        var today = LocalDate.now(clock);
        var from = trajectory.status();
        var transition = trajectory.moveTo(to, reason, today);
        if (transition.gate() != null) {
            gatekeeper.requireOpen(transition.gate(), trajectory.id());
        }
        save(trajectory);
        moves.moved(actor, trajectory, from, transition, reason, today);
        each(c -> c.moved(actor, trajectory.id(), from, to, today));
    }

    /** The version was right when it was read; if another decided since, the database says so now. */
    private Trajectory save(Trajectory trajectory) {
        try {
            return trajectories.saveAndFlush(trajectory);
        } catch (OptimisticLockingFailureException changed) {
            throw new Conflict("trajectory.rule.changed-meanwhile");
        }
    }

    private void each(Consumer<Consequence> told) {
        consequences.orderedStream().forEach(told);
    }

    private Trajectory mine(Actor actor, TrajectoryId id) {
        var trajectory = known(id);
        circle.require(actor, trajectory.person());
        return trajectory;
    }

    private Trajectory known(TrajectoryId id) {
        return trajectories.findById(id).orElseThrow(() -> new NotFound("trajectory " + id));
    }
}
