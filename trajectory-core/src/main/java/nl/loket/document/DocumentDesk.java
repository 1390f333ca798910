package nl.loket.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.loket.audit.AuditLog;
import nl.loket.party.Circle;
import nl.loket.shared.Actor;
import nl.loket.shared.NotFound;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import nl.loket.shared.RuleViolation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in, hands out and throws away files about a person. Only the people around that person come near them. */
@Service
@Transactional
public class DocumentDesk {

    /** The largest file we take: 10 MB. */
    public static final int LARGEST = 10 * 1024 * 1024;

    private static final String SELECT =
            "select id, about_id, kind, filename, file_type, size_bytes, stored_at, stored_by from core.document";

    private final JdbcClient jdbc;
    private final FileStore files;
    private final Circle circle;
    private final AuditLog audit;
    private final Clock clock;

    DocumentDesk(JdbcClient jdbc, FileStore files, Circle circle, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.files = files;
        this.circle = circle;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Keeps a file: PDF, Word, PNG or JPEG, judged by its content.
     *
     * @throws RuleViolation if it is empty, too large or something else
     */
    public DocumentId store(Actor actor, PersonId about, DocumentKind kind, String filename, byte[] content) {
        circle.require(actor, about);
        actor.require("store a document", Role.CANDIDATE, Role.INTERMEDIARY);
        var type = checked(content);
        var view = new DocumentView(
                DocumentId.create(),
                about,
                kind,
                FileNames.kept(filename),
                type,
                content.length,
                clock.instant(),
                actor.person());
        insert(view);
        files.put(view.id(), content);
        audit.did(actor, "document.store", about, kind + " " + view.id());
        return view.id();
    }

    /** Whether this very file was brought before, under that name. */
    @Transactional(readOnly = true)
    public boolean isSame(Actor actor, DocumentId id, String filename, byte[] content) {
        return mine(actor, id).filename().equals(FileNames.kept(filename)) && Arrays.equals(files.get(id), content);
    }

    /** The file with its bytes, if it is about this person; opening someone else's is logged. */
    public StoredDocument open(Actor actor, PersonId about, DocumentId id) {
        if (!mine(actor, id).about().equals(about)) {
            throw new NotFound("document " + id + " about " + about);
        }
        return open(actor, id);
    }

    /** The file with its bytes; opening someone else's is logged. */
    public StoredDocument open(Actor actor, DocumentId id) {
        var view = mine(actor, id);
        audit.saw(actor, "document.open", view.about());
        return new StoredDocument(view, files.get(id));
    }

    /** The file without its bytes. */
    @Transactional(readOnly = true)
    public DocumentView view(Actor actor, DocumentId id) {
        return mine(actor, id);
    }

    /** All files about a person, newest first. */
    @Transactional(readOnly = true)
    public List<DocumentView> of(Actor actor, PersonId about) {
        circle.require(actor, about);
        actor.require("see documents", Role.CANDIDATE, Role.INTERMEDIARY, Role.COACH);
        return jdbc.sql(SELECT + " where about_id = :about order by stored_at desc, id")
                .param("about", about.value())
                .query((row, _) -> view(row))
                .list();
    }

    /** Throws a file away for good. */
    public void remove(Actor actor, DocumentId id) {
        var view = mine(actor, id);
        actor.require("remove a document", Role.CANDIDATE, Role.INTERMEDIARY);
        files.remove(id);
        jdbc.sql("delete from core.document where id = :id")
                .param("id", id.value())
                .update();
        audit.did(actor, "document.remove", view.about(), view.kind() + " " + id);
    }

    private static FileType checked(byte[] content) {
        if (content.length == 0) {
            throw new RuleViolation("document.rule.empty");
        }
        if (content.length > LARGEST) {
            throw new RuleViolation("document.rule.too-large");
        }
        return ContentCheck.typeOf(content).orElseThrow(() -> new RuleViolation("document.rule.type"));
    }

    private void insert(DocumentView view) {
        jdbc.sql("""
                        insert into core.document (id, about_id, kind, filename, file_type, size_bytes, stored_at, stored_by)
                        values (:id, :about, :kind, :filename, :type, :size, :at, :by)""")
                .param("id", view.id().value())
                .param("about", view.about().value())
                .param("kind", view.kind().name())
                .param("filename", view.filename())
                .param("type", view.type().name())
                .param("size", view.size())
                .param("at", Timestamp.from(view.storedAt()))
                .param("by", view.storedBy() == null ? null : view.storedBy().value())
                .update();
    }

    private DocumentView mine(Actor actor, DocumentId id) {
        var view = jdbc.sql(SELECT + " where id = :id")
                .param("id", id.value())
                .query((row, _) -> view(row))
                .optional()
                .orElseThrow(() -> new NotFound("document " + id));
        circle.require(actor, view.about());
        actor.require("open a document", Role.CANDIDATE, Role.INTERMEDIARY, Role.COACH);
        return view;
    }

    private static DocumentView view(ResultSet row) throws SQLException {
        var by = row.getObject("stored_by", UUID.class);
        return new DocumentView(
                new DocumentId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("about_id", UUID.class)),
                DocumentKind.valueOf(row.getString("kind")),
                row.getString("filename"),
                FileType.valueOf(row.getString("file_type")),
                row.getInt("size_bytes"),
                row.getTimestamp("stored_at").toInstant(),
                by == null ? null : new PersonId(by));
    }
}
