package nl.loket.trajectory;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.UUID;
import nl.loket.audit.AuditLog;
import nl.loket.shared.Actor;
import nl.loket.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The history of moves: each is kept, an undo is one more. Writes what belongs to it in the same transaction: timeline, audit, event. */
@Component
class Moves {

    private final JdbcClient jdbc;
    private final Timeline timeline;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Moves(JdbcClient jdbc, Timeline timeline, AuditLog audit, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.timeline = timeline;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    void opened(Actor actor, Trajectory trajectory, LocalDate on) {
        write(actor, trajectory.id(), null, trajectory.status(), "MOVE", null, on);
        timeline.add(actor, trajectory.id(), "trajectory.timeline.opened");
        audit.did(actor, "trajectory.open", trajectory.person(), trajectory.id().toString());
        events.publishEvent(new TrajectoryEvent.Opened(
                UUID.randomUUID(), trajectory.id(), trajectory.person(), on, clock.instant()));
    }

    void moved(
            Actor actor,
            Trajectory trajectory,
            TrajectoryStatus from,
            Transition transition,
            @Nullable String reason,
            LocalDate on) {
        var to = transition.to();
        write(actor, trajectory.id(), from, to, "MOVE", reason, on);
        timeline.add(actor, trajectory.id(), "trajectory.timeline.moved", TimelineArg.label(to));
        audit.did(actor, "trajectory.move", trajectory.person(), from + " to " + to);
        events.publishEvent(new TrajectoryEvent.Moved(
                UUID.randomUUID(),
                trajectory.id(),
                trajectory.person(),
                from,
                to,
                transition.gate(),
                on,
                clock.instant()));
    }

    void ended(
            Actor actor,
            Trajectory trajectory,
            TrajectoryStatus from,
            EndTrajectory command,
            boolean decided,
            LocalDate on) {
        write(actor, trajectory.id(), from, TrajectoryStatus.ENDED, "MOVE", command.note(), on);
        timeline.add(
                actor,
                trajectory.id(),
                "trajectory.timeline.ended",
                TimelineArg.label(command.exit()),
                TimelineArg.label(command.reason()));
        audit.did(
                actor,
                "trajectory.end",
                trajectory.person(),
                from + " " + command.exit().id());
        events.publishEvent(new TrajectoryEvent.Ended(
                UUID.randomUUID(),
                trajectory.id(),
                trajectory.person(),
                from,
                command.exit(),
                command.trigger(),
                decided,
                on,
                clock.instant()));
    }

    void exitCompleted(Actor actor, Trajectory trajectory) {
        timeline.add(actor, trajectory.id(), "trajectory.timeline.exit-completed");
        audit.did(
                actor,
                "trajectory.exit-completed",
                trajectory.person(),
                trajectory.id().toString());
    }

    void undone(
            Actor actor,
            Trajectory trajectory,
            TrajectoryStatus from,
            TrajectoryStatus to,
            @Nullable String reason,
            LocalDate on) {
        write(actor, trajectory.id(), from, to, "UNDO", reason, on);
        timeline.add(
                actor, trajectory.id(), "trajectory.timeline.undone", TimelineArg.label(from), TimelineArg.label(to));
        audit.did(actor, "trajectory.undo", trajectory.person(), from + " to " + to);
        if (from == TrajectoryStatus.ENDED) {
            events.publishEvent(new TrajectoryEvent.Reopened(
                    UUID.randomUUID(), trajectory.id(), trajectory.person(), to, on, clock.instant()));
        } else {
            events.publishEvent(new TrajectoryEvent.Moved(
                    UUID.randomUUID(), trajectory.id(), trajectory.person(), from, to, null, on, clock.instant()));
        }
    }

    /** The status before the last move that still stands: each undo takes back one move, the newest first. */
    Optional<TrajectoryStatus> before(TrajectoryId id) {
        var standing = new ArrayDeque<String>();
        jdbc.sql(
                        "select kind, coalesce(from_status, '') from core.trajectory_move where trajectory_id = :id order by id")
                .param("id", id.value())
                .query((RowCallbackHandler) row -> {
                    if ("MOVE".equals(row.getString(1))) {
                        standing.push(row.getString(2));
                    } else {
                        standing.poll();
                    }
                });
        return Optional.ofNullable(standing.peek())
                .filter(from -> !from.isEmpty())
                .map(TrajectoryStatus::valueOf);
    }

    Optional<TrajectoryId> lastOf(PersonId person) {
        return jdbc.sql(
                        "select id from core.trajectory where person_id = :person order by registered_on desc, reference desc limit 1")
                .param("person", person.value())
                .query(UUID.class)
                .optional()
                .map(TrajectoryId::new);
    }

    private void write(
            Actor actor,
            TrajectoryId id,
            @Nullable TrajectoryStatus from,
            TrajectoryStatus to,
            String kind,
            @Nullable String reason,
            LocalDate on) {
        jdbc.sql("""
                        insert into core.trajectory_move (trajectory_id, from_status, to_status, kind, reason, on_date, actor_id)
                        values (:id, :from, :to, :kind, :reason, :on, :actor)""")
                .param("id", id.value())
                .param("from", from == null ? null : from.name())
                .param("to", to.name())
                .param("kind", kind)
                .param("reason", reason)
                .param("on", Date.valueOf(on))
                .param("actor", actor.person() == null ? null : actor.person().value())
                .update();
    }
}
