package nl.loket.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.loket.audit.AuditLog;
import nl.loket.shared.Actor;
import nl.loket.shared.NotFound;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import nl.loket.shared.RuleViolation;
import nl.loket.trajectory.TrajectoryDesk;
import nl.loket.trajectory.TrajectoryId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes on a dossier, each for certain eyes. What a coach writes for themself nobody else reads (AMB-52). */
@Service
@Transactional
public class NoteDesk {

    private final JdbcClient jdbc;
    private final TrajectoryDesk trajectories;
    private final AuditLog audit;
    private final Clock clock;

    NoteDesk(JdbcClient jdbc, TrajectoryDesk trajectories, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.trajectories = trajectories;
        this.audit = audit;
        this.clock = clock;
    }

    /** Writes a note of 1 to 4,000 characters; a coach writes for themself or to share. */
    public void write(Actor actor, TrajectoryId trajectory, NoteKind kind, String text) {
        write(actor, trajectory, UUID.randomUUID(), kind, text);
    }

    /**
     * Writes a note.
     *
     * @param form the key of the form: sent twice, it is written once
     * @throws RuleViolation if the form was sent before and said something else
     */
    public void write(Actor actor, TrajectoryId trajectory, UUID form, NoteKind kind, String text) {
        var person = trajectories.view(actor, trajectory).person();
        actor.require(
                "write a note",
                kind == NoteKind.DESK ? new Role[] {Role.INTERMEDIARY} : new Role[] {Role.INTERMEDIARY, Role.COACH});
        if (text.isBlank() || text.strip().length() > IntakeDesk.TEXT_LIMIT) {
            throw new RuleViolation("intake.rule.note");
        }
        var written = jdbc.sql("""
                        insert into core.note (trajectory_id, form, kind, author_id, text, written_at)
                        values (:t, :form, :kind, :author, :text, :at) on conflict (form) do nothing""")
                .param("t", trajectory.value())
                .param("form", form)
                .param("kind", kind.name())
                .param("author", actor.requirePerson().value())
                .param("text", text.strip())
                .param("at", Timestamp.from(clock.instant()))
                .update();
        if (written == 1) {
            audit.did(actor, "note.write", person, kind.name());
        } else if (!says(actor, trajectory, form, kind, text.strip())) {
            throw new RuleViolation("intake.rule.note-sent-before");
        }
    }

    private boolean says(Actor actor, TrajectoryId trajectory, UUID form, NoteKind kind, String text) {
        return jdbc.sql("""
                        select exists (select from core.note where form = :form and trajectory_id = :t
                        and kind = :kind and author_id = :author and text = :text)""")
                .param("form", form)
                .param("t", trajectory.value())
                .param("kind", kind.name())
                .param("author", actor.requirePerson().value())
                .param("text", text)
                .query(Boolean.class)
                .single();
    }

    /** The notes that are for the eyes of the one who asks, newest first. */
    @Transactional(readOnly = true)
    public List<NoteView> of(Actor actor, TrajectoryId trajectory) {
        trajectories.view(actor, trajectory);
        actor.require("read notes", Role.INTERMEDIARY, Role.COACH);
        return jdbc.sql("""
                        select id, kind, author_id, text, written_at from core.note
                        where trajectory_id = :t and (author_id = :me or kind = 'SHARED' or (kind = 'DESK' and :desk))
                        order by id desc""")
                .param("t", trajectory.value())
                .param("me", actor.requirePerson().value())
                .param("desk", actor.is(Role.INTERMEDIARY))
                .query((row, _) -> view(row))
                .list();
    }

    /** Takes away one's own note; what is gone already is gone. */
    public void remove(Actor actor, TrajectoryId trajectory, long note) {
        var person = trajectories.view(actor, trajectory).person();
        var gone = jdbc.sql("delete from core.note where id = :id and trajectory_id = :t and author_id = :me")
                .param("id", note)
                .param("t", trajectory.value())
                .param("me", actor.requirePerson().value())
                .update();
        if (gone == 0 && !exists(note)) {
            return;
        }
        if (gone == 0) {
            throw new NotFound("note " + note);
        }
        audit.did(actor, "note.remove", person, "");
    }

    private boolean exists(long note) {
        return jdbc.sql("select exists (select from core.note where id = :id)")
                .param("id", note)
                .query(Boolean.class)
                .single();
    }

    private static NoteView view(ResultSet row) throws SQLException {
        return new NoteView(
                row.getLong("id"),
                NoteKind.valueOf(row.getString("kind")),
                new PersonId(row.getObject("author_id", UUID.class)),
                row.getString("text"),
                row.getTimestamp("written_at").toInstant());
    }
}
