package nl.loket.coaching;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
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
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sees to it that everyone on the way has one person who guides them, from the first minute (ST-03, MR-04, MR-05). */
@Service
@Transactional
public class GuideDesk implements Consequence {

    private static final int LONGEST_REASON = 200;

    private final Assignments assignments;
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
            Coaches coaches,
            RoleDesk roles,
            ProgrammeDesk programme,
            TrajectoryDesk trajectories,
            Timeline timeline,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.assignments = assignments;
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
        choose(actor, trajectory, person, AssignmentKind.GUIDE, on);
    }

    /** The guide becomes the coach when training starts, and is a guide again if that step is undone (RR-02). */
    @Override
    public void moved(Actor actor, TrajectoryId trajectory, TrajectoryStatus from, TrajectoryStatus to, LocalDate on) {
        if (!to.open()) {
            assignments.close(trajectory, on);
        } else if (!from.open()) {
            again(actor, trajectory, trajectories.view(actor, trajectory).person(), AssignmentKind.in(to), on);
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
        var status = trajectories.view(actor, trajectory).status();
        again(actor, trajectory, person, AssignmentKind.in(status), on);
    }

    /**
     * The desk gives somebody a guide, or another one.
     *
     * @param reason why, at most 200 characters; needed when one coach takes over from another (EX-15)
     * @throws RuleViolation if the coach has no room left: the last place is given once
     */
    public void assign(Actor actor, TrajectoryId trajectory, PersonId coach, String reason) {
        actor.require("assign a guide", Role.INTERMEDIARY);
        var view = trajectories.view(actor, trajectory);
        if (!view.status().open()) {
            throw new RuleViolation("trajectory.rule.not-open", view.status());
        }
        var today = LocalDate.now(clock);
        coaches.lockPool();
        requireChange(trajectory, coach, reason);
        if (!hasRoom(coach, today)) {
            throw new RuleViolation("coaching.rule.no-room");
        }
        var why = reason.isBlank() ? null : reason.strip();
        assign(actor, trajectory, view.person(), coach, AssignmentKind.in(view.status()), today, why);
        trajectories.reconsider(trajectory);
    }

    /**
     * The same from a page that showed who guides.
     *
     * @param seen the assignment the page showed, 0 for nobody
     * @throws Conflict if somebody else gave another guide since
     */
    public void assign(Actor actor, TrajectoryId trajectory, PersonId coach, String reason, long seen) {
        actor.require("assign a guide", Role.INTERMEDIARY);
        trajectories.view(actor, trajectory);
        coaches.lockPool();
        var now = assignments.current(trajectory);
        if (now.map(AssignmentView::id).orElse(0L) != seen
                && now.filter(a -> a.coach().equals(coach)).isEmpty()) {
            throw new Conflict("coaching.rule.guide-changed");
        }
        assign(actor, trajectory, coach, reason);
    }

    /** Who guides this trajectory now, for those it is theirs to see. */
    @Transactional(readOnly = true)
    public Optional<AssignmentView> guideOf(Actor actor, TrajectoryId trajectory) {
        trajectories.view(actor, trajectory);
        return assignments.current(trajectory);
    }

    private void requireChange(TrajectoryId trajectory, PersonId coach, String reason) {
        var current = assignments.current(trajectory).filter(a -> a.kind() != AssignmentKind.STAND_IN);
        if (current.filter(a -> a.coach().equals(coach)).isPresent()) {
            throw new RuleViolation("coaching.rule.same-guide");
        }
        if (reason.strip().length() > LONGEST_REASON || current.isPresent() && reason.isBlank()) {
            throw new RuleViolation("coaching.rule.reason");
        }
    }

    /** The same coach again if there is room, else as for somebody new. */
    private void again(Actor actor, TrajectoryId trajectory, PersonId person, AssignmentKind kind, LocalDate on) {
        coaches.lockPool();
        var before =
                assignments.last(trajectory).filter(a -> a.kind() != AssignmentKind.STAND_IN && hasRoom(a.coach(), on));
        if (before.isPresent()) {
            assign(actor, trajectory, person, before.get().coach(), kind, on, null);
        } else {
            choose(actor, trajectory, person, kind, on);
        }
    }

    private void choose(Actor actor, TrajectoryId trajectory, PersonId person, AssignmentKind kind, LocalDate on) {
        coaches.lockPool();
        for (var candidate : coaches.free(on, externalsUntil())) {
            if (hasRoom(candidate.person(), on)) {
                assign(actor, trajectory, person, candidate.person(), kind, on, null);
                return;
            }
        }
        standIn().ifPresent(duty -> assign(actor, trajectory, person, duty, AssignmentKind.STAND_IN, on, null));
    }

    private void assign(
            Actor actor,
            TrajectoryId trajectory,
            PersonId person,
            PersonId coach,
            AssignmentKind kind,
            LocalDate on,
            @Nullable String reason) {
        assignments.open(trajectory, coach, kind, on, reason);
        timeline.add(
                actor, trajectory, "coaching.timeline.assigned", TimelineArg.label(kind), TimelineArg.person(coach));
        audit.did(actor, "coaching.assign", person, kind + " " + coach);
        events.publishEvent(new CoachingEvent.GuideAssigned(
                UUID.randomUUID(), trajectory, person, coach, kind, on, clock.instant()));
    }

    /** Locks the coach, so that two at once cannot both take the last place. */
    private boolean hasRoom(PersonId coach, LocalDate on) {
        return coaches.lock(coach)
                .filter(c -> c.takesOn(on, externalsUntil()))
                .map(c -> c.free() > 0)
                .orElse(false);
    }

    /** External coaches take people of the first cohort only (MR-03). */
    private LocalDate externalsUntil() {
        return programme.years().getFirst().end();
    }

    private Optional<PersonId> standIn() {
        return roles.holders(Role.INTERMEDIARY).stream().min(Comparator.comparingInt(assignments::standingInFor));
    }
}
