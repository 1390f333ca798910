package nl.loket.coaching;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import nl.loket.account.RoleDesk;
import nl.loket.audit.AuditLog;
import nl.loket.shared.Actor;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import nl.loket.shared.RuleViolation;
import nl.loket.trajectory.Consequence;
import nl.loket.trajectory.Timeline;
import nl.loket.trajectory.TimelineArg;
import nl.loket.trajectory.TrajectoryDesk;
import nl.loket.trajectory.TrajectoryId;
import nl.loket.trajectory.TrajectoryStatus;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sees to it that everyone on the way has one person who guides them, from the first minute (ST-03, MR-04, MR-05). */
@Service
@Transactional
public class GuideDesk implements Consequence {

    private final Assignments assignments;
    private final Coaches coaches;
    private final RoleDesk roles;
    private final TrajectoryDesk trajectories;
    private final Timeline timeline;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    GuideDesk(
            Assignments assignments,
            Coaches coaches,
            RoleDesk roles,
            TrajectoryDesk trajectories,
            Timeline timeline,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.assignments = assignments;
        this.coaches = coaches;
        this.roles = roles;
        this.trajectories = trajectories;
        this.timeline = timeline;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Gives a new trajectory the coach with most room; without room, the intermediary on duty stands in (AMB-53). */
    @Override
    public void opened(Actor actor, TrajectoryId trajectory, PersonId person, LocalDate on) {
        for (var candidate : coaches.free(on)) {
            if (hasRoom(candidate.person())) {
                assign(actor, trajectory, person, candidate.person(), AssignmentKind.GUIDE, on);
                return;
            }
        }
        standIn()
                .ifPresent(
                        intermediary -> assign(actor, trajectory, person, intermediary, AssignmentKind.STAND_IN, on));
    }

    /** The guide becomes the coach when training starts, and is a guide again if that step is undone (RR-02). */
    @Override
    public void moved(Actor actor, TrajectoryId trajectory, TrajectoryStatus from, TrajectoryStatus to, LocalDate on) {
        var kind = to.ordinal() >= TrajectoryStatus.YEAR_ONE.ordinal() ? AssignmentKind.COACH : AssignmentKind.GUIDE;
        if (to.open()) {
            assignments
                    .current(trajectory)
                    .filter(a -> a.kind() != AssignmentKind.STAND_IN && a.kind() != kind)
                    .ifPresent(a -> assignments.open(trajectory, a.coach(), kind, on));
        } else {
            assignments.close(trajectory, on);
        }
    }

    @Override
    public void ended(Actor actor, TrajectoryId trajectory, PersonId person, LocalDate on) {
        assignments.close(trajectory, on);
    }

    /** The same coach again if there is room, else as for somebody new. */
    @Override
    public void reopened(Actor actor, TrajectoryId trajectory, PersonId person, LocalDate on) {
        var before =
                assignments.last(trajectory).filter(a -> a.kind() != AssignmentKind.STAND_IN && hasRoom(a.coach()));
        if (before.isPresent()) {
            assign(actor, trajectory, person, before.get().coach(), before.get().kind(), on);
        } else {
            opened(actor, trajectory, person, on);
        }
    }

    /**
     * The desk gives somebody a guide, or another one.
     *
     * @param reason why, when it is another one; for the audit, at most 200 characters
     * @throws RuleViolation if the coach has no room left: the last place is given once
     */
    public void assign(Actor actor, TrajectoryId trajectory, PersonId coach, String reason) {
        actor.require("assign a guide", Role.INTERMEDIARY);
        var view = trajectories.view(actor, trajectory);
        if (!view.status().open()) {
            throw new RuleViolation("trajectory.rule.not-open", view.status());
        }
        if (!hasRoom(coach)) {
            throw new RuleViolation("coaching.rule.no-room");
        }
        var training = view.status().ordinal() >= TrajectoryStatus.YEAR_ONE.ordinal();
        var kind = training ? AssignmentKind.COACH : AssignmentKind.GUIDE;
        assign(actor, trajectory, view.person(), coach, kind, LocalDate.now(clock));
        trajectories.reconsider(trajectory);
    }

    /** Who guides this trajectory now, for those it is theirs to see. */
    @Transactional(readOnly = true)
    public Optional<AssignmentView> guideOf(Actor actor, TrajectoryId trajectory) {
        trajectories.view(actor, trajectory);
        return assignments.current(trajectory);
    }

    private void assign(
            Actor actor, TrajectoryId trajectory, PersonId person, PersonId coach, AssignmentKind kind, LocalDate on) {
        assignments.open(trajectory, coach, kind, on);
        timeline.add(
                actor, trajectory, "coaching.timeline.assigned", TimelineArg.label(kind), TimelineArg.person(coach));
        audit.did(actor, "coaching.assign", person, kind + " " + coach);
        events.publishEvent(new CoachingEvent.GuideAssigned(
                UUID.randomUUID(), trajectory, person, coach, kind, on, clock.instant()));
    }

    /** Locks the coach, so that two at once cannot both take the last place. */
    private boolean hasRoom(PersonId coach) {
        return coaches.lock(coach)
                .filter(CoachView::active)
                .map(c -> c.free() > 0)
                .orElse(false);
    }

    private Optional<PersonId> standIn() {
        return roles.holders(Role.INTERMEDIARY).stream().min(Comparator.comparingInt(assignments::standingInFor));
    }
}
