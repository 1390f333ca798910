package nl.loket.trajectory;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.loket.audit.AuditLog;
import nl.loket.party.Relation;
import nl.loket.party.Relations;
import nl.loket.shared.Actor;
import nl.loket.shared.DateRange;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import nl.loket.shared.RuleViolation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whose case it is, and what it waits for. The owner orders the work; every intermediary sees every case (NF-07). */
@Service
@Transactional
public class CaseDesk implements Relations {

    private final JdbcClient jdbc;
    private final Timeline timeline;
    private final AuditLog audit;
    private final Clock clock;

    CaseDesk(JdbcClient jdbc, Timeline timeline, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.timeline = timeline;
        this.audit = audit;
        this.clock = clock;
    }

    /** From today on it is the actor's case; the one before keeps the days before. Whose case it is already, nothing changes for. */
    public void takeOver(Actor actor, TrajectoryId trajectory) {
        actor.require("take over a case", Role.INTERMEDIARY);
        var me = actor.requirePerson();
        if (!isOwner(trajectory, me)) {
            assign(actor, trajectory, me);
        }
    }

    private boolean isOwner(TrajectoryId trajectory, PersonId person) {
        return jdbc.sql("""
                        select exists (select from core.case_owner
                        where trajectory_id = :t and person_id = :person and until_on is null)""")
                .param("t", trajectory.value())
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }

    /** Makes somebody the owner from today on. */
    public void assign(Actor actor, TrajectoryId trajectory, PersonId owner) {
        var today = Date.valueOf(LocalDate.now(clock));
        jdbc.sql("delete from core.case_owner where trajectory_id = :t and until_on is null and from_on = :today")
                .param("t", trajectory.value())
                .param("today", today)
                .update();
        jdbc.sql("update core.case_owner set until_on = :today where trajectory_id = :t and until_on is null")
                .param("t", trajectory.value())
                .param("today", today)
                .update();
        jdbc.sql("insert into core.case_owner (trajectory_id, person_id, from_on) values (:t, :owner, :today)")
                .param("t", trajectory.value())
                .param("owner", owner.value())
                .param("today", today)
                .update();
        timeline.add(actor, trajectory, "trajectory.timeline.owner", TimelineArg.person(owner));
        audit.did(actor, "case.owner", null, trajectory.toString());
    }

    /**
     * The trajectory waits until that day, after which the desk is reminded (not now at intake; EX-08, EX-09, EX-17).
     *
     * @param until the day to look again; after today
     */
    public void waitUntil(Actor actor, TrajectoryId trajectory, WaitKind kind, LocalDate until, String reason) {
        var today = LocalDate.now(clock);
        if (!until.isAfter(today)) {
            throw new RuleViolation("trajectory.rule.wait-in-past");
        }
        stopWaiting(trajectory, kind);
        jdbc.sql("""
                        insert into core.waiting (trajectory_id, kind, from_on, until_on, reason) values (:t, :kind, :from, :until, :reason)""")
                .param("t", trajectory.value())
                .param("kind", kind.name())
                .param("from", Date.valueOf(today))
                .param("until", Date.valueOf(until))
                .param("reason", reason)
                .update();
        timeline.add(actor, trajectory, "trajectory.timeline.waits", TimelineArg.label(kind), TimelineArg.date(until));
        audit.did(actor, "case.wait", null, trajectory + " " + kind + " until " + until);
    }

    /** Ends a waiting period of this kind today, if there is one. */
    public void stopWaiting(TrajectoryId trajectory, WaitKind kind) {
        var today = Date.valueOf(LocalDate.now(clock));
        jdbc.sql("delete from core.waiting where trajectory_id = :t and kind = :kind and from_on = :today")
                .param("t", trajectory.value())
                .param("kind", kind.name())
                .param("today", today)
                .update();
        jdbc.sql(
                        "update core.waiting set until_on = :today where trajectory_id = :t and kind = :kind and until_on > :today")
                .param("t", trajectory.value())
                .param("kind", kind.name())
                .param("today", today)
                .update();
    }

    /** The day this waiting period ends or ended; empty if there is none. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> waitsUntil(TrajectoryId trajectory, WaitKind kind) {
        return jdbc.sql(
                        "select until_on from core.waiting where trajectory_id = :t and kind = :kind order by until_on desc limit 1")
                .param("t", trajectory.value())
                .param("kind", kind.name())
                .query(LocalDate.class)
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Relation> around(PersonId person) {
        return jdbc.sql("""
                        select o.person_id, o.from_on, o.until_on from core.case_owner o
                        join core.trajectory t on t.id = o.trajectory_id where t.person_id = :person order by o.from_on""")
                .param("person", person.value())
                .query((row, _) -> new Relation(
                        new PersonId(row.getObject(1, UUID.class)),
                        Relation.Kind.CASE_OWNER,
                        new DateRange(row.getObject(2, LocalDate.class), row.getObject(3, LocalDate.class))))
                .list();
    }

    /** Being an intermediary is a relation to everyone who has a trajectory, until they are forgotten. */
    @Override
    @Transactional(readOnly = true)
    public boolean relates(Actor actor, PersonId person, LocalDate on) {
        return actor.is(Role.INTERMEDIARY)
                && jdbc.sql("select exists (select from core.person_card where person_id = :person)")
                        .param("person", person.value())
                        .query(Boolean.class)
                        .single();
    }
}
