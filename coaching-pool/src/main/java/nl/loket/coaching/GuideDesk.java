package nl.loket.coaching;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.loket.account.RoleDesk;
import nl.loket.audit.AuditLog;
import nl.loket.programme.ProgrammeDesk;
import nl.loket.shared.Actor;
import nl.loket.shared.Conflict;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import nl.loket.shared.RuleViolation;
import nl.loket.trajectory.Consequence;
import nl.loket.trajectory.Timeline;
import nl.loket.trajectory.TimelineArg;
import nl.loket.trajectory.TrajectoryDesk;
import nl.loket.trajectory.TrajectoryId;
import nl.loket.trajectory.TrajectoryStatus;
import nl.loket.trajectory.TrajectoryView;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sees to it that everyone on the way has one person who guides them, from the first minute (ST-03, MR-04, MR-05). */
@Service
@Transactional
public class GuideDesk implements Consequence {

    private final Assignments assignments;
    private final Handovers handovers;
    private final Coaches coaches;
    private final RoleDesk roles;
    private final ProgrammeDesk programme;
    private final TrajectoryDesk trajectories;
    private final Timeline timeline;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    GuideDesk(
            Assignments assignments,
            Handovers handovers,
            Coaches coaches,
            RoleDesk roles,
            ProgrammeDesk programme,
            TrajectoryDesk trajectories,
            Timeline timeline,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.assignments = assignments;
        this.handovers = handovers;
        this.coaches = coaches;
        this.roles = roles;
        this.programme = programme;
        this.trajectories = trajectories;
        this.timeline = timeline;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Gives a new trajectory the coach with most room; without room, the intermediary on duty stands in (AMB-53). */
    @Override
    public void opened(Actor actor, TrajectoryId trajectory, PersonId person, LocalDate on) {
        choose(actor, trajectories.view(actor, trajectory), AssignmentKind.GUIDE, on);
    }

    /** The guide becomes the coach when training starts, and is a guide again if that step is undone (RR-02). */
    @Override
    public void moved(Actor actor, TrajectoryId trajectory, TrajectoryStatus from, TrajectoryStatus to, LocalDate on) {
        if (!to.open()) {
            assignments.close(trajectory, on);
        } else if (!from.open()) {
            again(actor, trajectories.view(actor, trajectory), AssignmentKind.in(to), on);
        } else {
            assignments
                    .current(trajectory)
                    .filter(a -> a.kind() != AssignmentKind.STAND_IN && a.kind() != AssignmentKind.in(to))
                    .ifPresent(a -> assignments.open(trajectory, a.coach(), AssignmentKind.in(to), on, null));
        }
    }

    @Override
    public void ended(Actor actor, TrajectoryId trajectory, PersonId person, LocalDate on) {
        assignments.close(trajectory, on);
    }

    @Override
    public void reopened(Actor actor, TrajectoryId trajectory, PersonId person, LocalDate on) {
        var view = trajectories.view(actor, trajectory);
        again(actor, view, AssignmentKind.in(view.status()), on);
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
        before.filter(GuideDesk::guided).ifPresent(a -> handovers.add(command, a.coach(), today, actor.person()));
        var why = command.why().isEmpty() ? null : command.why();
        assign(actor, view, command.coach(), AssignmentKind.in(view.status()), today, why);
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
        if (now.filter(GuideDesk::guided)
                .filter(a -> a.coach().equals(command.coach()))
                .isPresent()) {
            throw new RuleViolation("coaching.rule.same-guide");
        }
        if (now.map(AssignmentView::id).orElse(0L) != command.seen()) {
            throw new Conflict("coaching.rule.guide-changed");
        }
        var takesOver = now.filter(GuideDesk::guided).isPresent();
        if (command.tooLong() || takesOver && command.why().isEmpty()) {
            throw new RuleViolation("coaching.rule.reason");
        }
        if (takesOver && !command.handsOver()) {
            throw new RuleViolation("coaching.rule.handover");
        }
    }

    /** A coach guides; an intermediary only stands in and has nothing to hand over. */
    private static boolean guided(AssignmentView assignment) {
        return assignment.kind() != AssignmentKind.STAND_IN;
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

    /** The same coach again if there is room, else as for somebody new. */
    private void again(Actor actor, TrajectoryView trajectory, AssignmentKind kind, LocalDate on) {
        coaches.lockPool();
        var rules = CoachRules.of(programme, on);
        var before = assignments
                .last(trajectory.id())
                .filter(GuideDesk::guided)
                .filter(a -> coaches.lock(a.coach()).filter(rules::admit).isPresent());
        if (before.isPresent()) {
            assign(actor, trajectory, before.get().coach(), kind, on, null);
        } else {
            choose(actor, trajectory, kind, on);
        }
    }

    /** The pool is locked, so who is free stays free. */
    private void choose(Actor actor, TrajectoryView trajectory, AssignmentKind kind, LocalDate on) {
        coaches.lockPool();
        var free = coaches.free(CoachRules.of(programme, on)).stream().findFirst();
        if (free.isPresent()) {
            assign(actor, trajectory, free.get().person(), kind, on, null);
        } else {
            standIn().ifPresent(duty -> assign(actor, trajectory, duty, AssignmentKind.STAND_IN, on, null));
        }
    }

    private void assign(
            Actor actor,
            TrajectoryView trajectory,
            PersonId coach,
            AssignmentKind kind,
            LocalDate on,
            @Nullable String reason) {
        var before = assignments.current(trajectory.id()).filter(GuideDesk::guided);
        assignments.open(trajectory.id(), coach, kind, on, reason);
        timeline.add(
                actor,
                trajectory.id(),
                "coaching.timeline.assigned",
                TimelineArg.label(kind),
                TimelineArg.person(coach));
        audit.did(actor, "coaching.assign", trajectory.person(), kind + " " + coach);
        events.publishEvent(new CoachingEvent.GuideAssigned(
                UUID.randomUUID(),
                trajectory.id(),
                trajectory.person(),
                coach,
                before.map(AssignmentView::coach).orElse(null),
                kind,
                on,
                clock.instant()));
    }

    private Optional<PersonId> standIn() {
        return roles.holders(Role.INTERMEDIARY).stream().min(Comparator.comparingInt(assignments::standingInFor));
    }
}
