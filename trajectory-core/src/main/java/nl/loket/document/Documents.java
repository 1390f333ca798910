package nl.loket.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.loket.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows that say what files there are; their bytes are elsewhere. */
@Component
class Documents {

    private static final String SELECT =
            "select id, about_id, kind, filename, file_type, size_bytes, stored_at, stored_by, scan from core.document";

    private final JdbcClient jdbc;

    Documents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(DocumentView view, byte[] fingerprint) {
        jdbc.sql("""
                        insert into core.document (id, about_id, kind, filename, file_type, size_bytes, stored_at, stored_by, scan, fingerprint)
                        values (:id, :about, :kind, :filename, :type, :size, :at, :by, :scan, :fingerprint)""")
                .param("id", view.id().value())
                .param("about", view.about().value())
                .param("kind", view.kind().name())
                .param("filename", view.filename())
                .param("type", view.type().name())
                .param("size", view.size())
                .param("at", Timestamp.from(view.storedAt()))
                .param("by", view.storedBy() == null ? null : view.storedBy().value())
                .param("scan", view.scan().name())
                .param("fingerprint", fingerprint)
                .update();
    }

    void delete(DocumentId id) {
        jdbc.sql("delete from core.document where id = :id")
                .param("id", id.value())
                .update();
    }

    Optional<DocumentView> find(DocumentId id) {
        return jdbc.sql(SELECT + " where id = :id")
                .param("id", id.value())
                .query((row, _) -> view(row))
                .optional();
    }

    /** Newest first. */
    List<DocumentView> about(PersonId person) {
        return jdbc.sql(SELECT + " where about_id = :about order by stored_at desc, id")
                .param("about", person.value())
                .query((row, _) -> view(row))
                .list();
    }

    /** Keeps others from bringing files about this person until the transaction ends, so that they can be counted and compared. */
    void lock(PersonId person) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('document ' || :person, 0))")
                .param("person", person.toString())
                .query((_, _) -> person)
                .single();
    }

    boolean hasFingerprint(DocumentId id, byte[] fingerprint) {
        return jdbc.sql("select fingerprint = :fingerprint from core.document where id = :id")
                .param("id", id.value())
                .param("fingerprint", fingerprint)
                .query(Boolean.class)
                .single();
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
                by == null ? null : new PersonId(by),
                Scan.valueOf(row.getString("scan")));
    }
}
