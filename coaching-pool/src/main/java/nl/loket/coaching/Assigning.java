package nl.loket.coaching;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.loket.audit.AuditLog;
import nl.loket.shared.Actor;
import nl.loket.shared.PersonId;
import nl.loket.trajectory.Timeline;
import nl.loket.trajectory.TimelineArg;
import nl.loket.trajectory.TrajectoryView;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Lets one person guide another from a day on: the period, the timeline, the audit log and the event, together. */
@Component
class Assigning {

    private final Assignments assignments;
    private final Timeline timeline;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Assigning(
            Assignments assignments, Timeline timeline, AuditLog audit, ApplicationEventPublisher events, Clock clock) {
        this.assignments = assignments;
        this.timeline = timeline;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    void give(
            Actor actor,
            TrajectoryView trajectory,
            PersonId coach,
            AssignmentKind kind,
            LocalDate on,
            @Nullable String reason) {
        var before = assignments.current(trajectory.id()).filter(AssignmentView::byCoach);
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
}
