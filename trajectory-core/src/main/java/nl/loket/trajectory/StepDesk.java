package nl.loket.trajectory;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.loket.audit.AuditLog;
import nl.loket.shared.Actor;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import nl.loket.shared.RuleViolation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records steps on a trajectory. A record is corrected by a later one, never overwritten; the last one of a step counts. */
@Service
@Transactional
public class StepDesk {

    private static final String COLUMNS =
            "select id, step, outcome, on_date, recorded_by, recorded_at, on_behalf_of, note, document_id from core.step_record";

    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    private final JdbcClient jdbc;
    private final TrajectoryDesk trajectories;
    private final Timeline timeline;
    private final AuditLog audit;
    private final Clock clock;

    StepDesk(JdbcClient jdbc, TrajectoryDesk trajectories, Timeline timeline, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.trajectories = trajectories;
        this.timeline = timeline;
        this.audit = audit;
        this.clock = clock;
    }

    /** Writes the record and asks whether a gate opens by it. */
    public void record(Actor actor, RecordStep command) {
        var trajectory = trajectories.view(actor, command.trajectory());
        if (!trajectory.status().open()) {
            throw new RuleViolation("trajectory.rule.not-open", trajectory.status());
        }
        command.step().requireRecordable(actor, trajectory.status());
        requireDoer(actor, command);
        requireReason(command);
        requireSensibleDay(command);
        if (saidAlready(command)) {
            return;
        }
        insert(actor, command);
        timeline.add(
                actor,
                command.trajectory(),
                "trajectory.timeline.step",
                TimelineArg.label(command.step()),
                TimelineArg.label(command.outcome()),
                TimelineArg.date(command.on()));
        audit.did(actor, "step.record", trajectory.person(), command.step() + " " + command.outcome());
        trajectories.reconsider(command.trajectory());
    }

    /** The desk does not pass off as its own what somebody else did. */
    private static void requireDoer(Actor actor, RecordStep command) {
        var named = command.onBehalfOf() != null && !command.onBehalfOf().isBlank();
        if (actor.is(Role.INTERMEDIARY) && !command.step().isOf(Role.INTERMEDIARY) && !named) {
            throw new RuleViolation("trajectory.rule.step-by-whom");
        }
    }

    /** Only a talk may be left out, and not without a reason. */
    private static void requireReason(RecordStep command) {
        if (command.outcome() != StepOutcome.NOT_HELD) {
            return;
        }
        if (!command.step().isTalk()) {
            throw new RuleViolation("trajectory.rule.not-held", command.step());
        }
        if (command.note() == null || command.note().isBlank()) {
            throw new RuleViolation("trajectory.rule.not-held-reason");
        }
    }

    private void requireSensibleDay(RecordStep command) {
        var today = LocalDate.now(clock);
        if (command.on().isAfter(today) && command.outcome() != StepOutcome.PLANNED) {
            throw new RuleViolation("trajectory.rule.step-in-future");
        }
        if (command.on().isBefore(EARLIEST) || command.on().isAfter(today.plusYears(5))) {
            throw new RuleViolation("trajectory.rule.step-day");
        }
    }

    /** Sent twice is said once. */
    private boolean saidAlready(RecordStep command) {
        return last(command.trajectory(), command.step())
                .filter(r -> r.outcome() == command.outcome() && r.on().equals(command.on()))
                .filter(r -> Objects.equals(r.onBehalfOf(), command.onBehalfOf()))
                .filter(r ->
                        Objects.equals(r.note(), command.note()) && Objects.equals(r.document(), command.document()))
                .isPresent();
    }

    /** Everything recorded, newest first. */
    @Transactional(readOnly = true)
    public List<StepRecordView> all(Actor actor, TrajectoryId trajectory) {
        trajectories.view(actor, trajectory);
        return jdbc.sql(COLUMNS + " where trajectory_id = :trajectory order by id desc")
                .param("trajectory", trajectory.value())
                .query((row, _) -> view(row))
                .list();
    }

    /** What a step came to: its last record. For conditions of gates, which run inside the system. */
    @Transactional(readOnly = true)
    public Optional<StepRecordView> last(TrajectoryId trajectory, Step step) {
        return jdbc.sql(COLUMNS + " where trajectory_id = :trajectory and step = :step order by id desc limit 1")
                .param("trajectory", trajectory.value())
                .param("step", step.name())
                .query((row, _) -> view(row))
                .optional()
                .filter(r -> r.outcome() != StepOutcome.WITHDRAWN);
    }

    /** The days on which it was done, or was not for a reason: a step that happens more than once has a record per day, the last of a day counts. */
    @Transactional(readOnly = true)
    public List<LocalDate> accounted(TrajectoryId trajectory, Step step) {
        return jdbc.sql("""
                        select on_date from (
                          select distinct on (on_date) on_date, outcome from core.step_record
                          where trajectory_id = :trajectory and step = :step order by on_date, id desc) last
                        where outcome in ('DONE', 'NOT_HELD') order by on_date""")
                .param("trajectory", trajectory.value())
                .param("step", step.name())
                .query((row, _) -> row.getObject(1, LocalDate.class))
                .list();
    }

    private void insert(Actor actor, RecordStep command) {
        jdbc.sql("""
                        insert into core.step_record
                          (trajectory_id, step, outcome, on_date, recorded_by, recorded_at, on_behalf_of, note, document_id)
                        values (:trajectory, :step, :outcome, :on, :by, :at, :behalf, :note, :document)""")
                .param("trajectory", command.trajectory().value())
                .param("step", command.step().name())
                .param("outcome", command.outcome().name())
                .param("on", Date.valueOf(command.on()))
                .param("by", actor.person() == null ? null : actor.person().value())
                .param("at", Timestamp.from(clock.instant()))
                .param("behalf", command.onBehalfOf())
                .param("note", command.note())
                .param("document", command.document())
                .update();
    }

    private static StepRecordView view(ResultSet row) throws SQLException {
        var by = row.getObject("recorded_by", UUID.class);
        return new StepRecordView(
                row.getLong("id"),
                Step.valueOf(row.getString("step")),
                StepOutcome.valueOf(row.getString("outcome")),
                row.getDate("on_date").toLocalDate(),
                by == null ? null : new PersonId(by),
                row.getTimestamp("recorded_at").toInstant(),
                row.getString("on_behalf_of"),
                row.getString("note"),
                row.getObject("document_id", UUID.class));
    }
}
