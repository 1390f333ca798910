package nl.loket.coaching;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import nl.loket.programme.ProgrammeDesk;
import nl.loket.shared.Actor;
import nl.loket.shared.Conflict;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import nl.loket.shared.RuleViolation;
import nl.loket.trajectory.TrajectoryDesk;
import nl.loket.trajectory.TrajectoryId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the desk gives people somebody who guides them, and says what the next one must know (ST-03, MR-05, EX-15). */
@Service
@Transactional
public class GuideDesk {

    private final Assignments assignments;
    private final Assigning assigning;
    private final Handovers handovers;
    private final Coaches coaches;
    private final ProgrammeDesk programme;
    private final TrajectoryDesk trajectories;
    private final Clock clock;

    GuideDesk(
            Assignments assignments,
            Assigning assigning,
            Handovers handovers,
            Coaches coaches,
            ProgrammeDesk programme,
            TrajectoryDesk trajectories,
            Clock clock) {
        this.assignments = assignments;
        this.assigning = assigning;
        this.handovers = handovers;
        this.coaches = coaches;
        this.programme = programme;
        this.trajectories = trajectories;
        this.clock = clock;
    }

    /**
     * The desk gives somebody a guide, or another one who then reads what the desk hands over.
     *
     * @throws RuleViolation if a hard rule keeps the coach from it ({@link CoachBlock}): the last place is given once
     * @throws Conflict if somebody else gave another guide since the page was shown
     */
    public void assign(Actor actor, AssignGuide command) {
        actor.require("assign a guide", Role.INTERMEDIARY);
        var view = trajectories.view(actor, command.trajectory());
        if (!view.status().open()) {
            throw new RuleViolation("trajectory.rule.not-open", view.status());
        }
        var today = LocalDate.now(clock);
        coaches.lockPool();
        var before = assignments.current(command.trajectory());
        requireChange(command, before);
        requireRoom(command.coach(), today);
        before.filter(AssignmentView::byCoach).ifPresent(a -> handovers.add(command, a.coach(), today, actor.person()));
        var why = command.why().isEmpty() ? null : command.why();
        assigning.give(actor, view, command.coach(), AssignmentKind.in(view.status()), today, why);
        trajectories.reconsider(command.trajectory());
    }

    /** Who guides this trajectory now, for those it is theirs to see. */
    @Transactional(readOnly = true)
    public Optional<AssignmentView> guideOf(Actor actor, TrajectoryId trajectory) {
        trajectories.view(actor, trajectory);
        return assignments.current(trajectory);
    }

    /** What was told each time one coach took over from another, latest first; the person does not read it. */
    @Transactional(readOnly = true)
    public List<HandoverView> handovers(Actor actor, TrajectoryId trajectory) {
        actor.require("read what was handed over", Role.INTERMEDIARY, Role.COACH);
        trajectories.view(actor, trajectory);
        return handovers.of(trajectory);
    }

    private static void requireChange(AssignGuide command, Optional<AssignmentView> now) {
        if (now.filter(AssignmentView::byCoach)
                .filter(a -> a.coach().equals(command.coach()))
                .isPresent()) {
            throw new RuleViolation("coaching.rule.same-guide");
        }
        if (now.map(AssignmentView::id).orElse(0L) != command.seen()) {
            throw new Conflict("coaching.rule.guide-changed");
        }
        var takesOver = now.filter(AssignmentView::byCoach).isPresent();
        if (command.tooLong() || takesOver && command.why().isEmpty()) {
            throw new RuleViolation("coaching.rule.reason");
        }
        if (takesOver && !command.handsOver()) {
            throw new RuleViolation("coaching.rule.handover");
        }
    }

    /** Locks the coach, so that two at once cannot both take the last place. */
    private void requireRoom(PersonId coach, LocalDate on) {
        var blocks = coaches.lock(coach)
                .map(CoachRules.of(programme, on)::blocking)
                .orElse(EnumSet.of(CoachBlock.NOT_IN_POOL));
        if (blocks.contains(CoachBlock.FULL)) {
            throw new RuleViolation("coaching.rule.no-room");
        }
        blocks.stream().findFirst().ifPresent(block -> {
            throw new RuleViolation("coaching.rule.not-for-new", block);
        });
    }
}
