package nl.loket.candidate;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.loket.audit.AuditLog;
import nl.loket.shared.Actor;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import nl.loket.trajectory.TrajectoryDesk;
import nl.loket.trajectory.TrajectoryId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the desk that two may be one, and keeps that they are not. Nobody else ever learns that somebody of that name is known. */
@Service
@Transactional
public class DuplicateDesk {

    private final TrajectoryDesk trajectories;
    private final AuditLog audit;
    private final JdbcClient jdbc;
    private final Clock clock;

    DuplicateDesk(TrajectoryDesk trajectories, AuditLog audit, JdbcClient jdbc, Clock clock) {
        this.trajectories = trajectories;
        this.audit = audit;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Who may be the same person, and of whom nobody said they are not. */
    @Transactional(readOnly = true)
    public List<MaybeSame> of(Actor actor, TrajectoryId id) {
        actor.require("see who may be the same", Role.INTERMEDIARY);
        trajectories.view(actor, id);
        return jdbc.sql("""
                        select distinct on (s.other_person_id) s.other_person_id, c.trajectory_id, c.reference, c.registered_on,
                               c.given_name || ' ' || c.family_name as name
                        from core.maybe_same s join core.person_card c on c.trajectory_id = s.other_trajectory_id
                        where s.trajectory_id = :id and not exists (select from core.not_same n
                          where n.person_id = least(s.person_id, s.other_person_id) and n.other_id = greatest(s.person_id, s.other_person_id))
                        order by s.other_person_id, c.registered_on desc""")
                .param("id", id.value())
                .query((row, _) -> new MaybeSame(
                        new PersonId(row.getObject("other_person_id", UUID.class)),
                        new TrajectoryId(row.getObject("trajectory_id", UUID.class)),
                        row.getString("name"),
                        row.getString("reference"),
                        row.getObject("registered_on", LocalDate.class)))
                .list();
    }

    /** They are two people. Said twice it is kept once. */
    public void notSame(Actor actor, TrajectoryId id, TrajectoryId other) {
        actor.require("say that two are not one", Role.INTERMEDIARY);
        var person = trajectories.view(actor, id).person();
        trajectories.view(actor, other);
        var kept = jdbc.sql("""
                        insert into core.not_same (person_id, other_id, decided_by, decided_on)
                        select distinct least(person_id, other_person_id), greatest(person_id, other_person_id), cast(:by as uuid), cast(:on as date)
                        from core.maybe_same where trajectory_id = :id and other_trajectory_id = :other
                        on conflict (person_id, other_id) do nothing""")
                .param("id", id.value())
                .param("other", other.value())
                .param("by", actor.requirePerson().value())
                .param("on", Date.valueOf(LocalDate.now(clock)))
                .update();
        if (kept == 1) {
            audit.did(actor, "application.not-same", person, "");
        }
    }
}
