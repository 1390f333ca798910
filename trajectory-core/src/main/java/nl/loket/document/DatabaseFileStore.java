package nl.loket.document;

import nl.loket.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the bytes beside their metadata: one backup, one transaction, nothing on a disk that another instance would need. */
@Component
class DatabaseFileStore implements FileStore {

    private final JdbcClient jdbc;

    DatabaseFileStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void put(DocumentId id, byte[] content) {
        jdbc.sql("insert into core.document_content (document_id, content) values (:id, :content)")
                .param("id", id.value())
                .param("content", content)
                .update();
    }

    @Override
    public byte[] get(DocumentId id) {
        return jdbc.sql("select content from core.document_content where document_id = :id")
                .param("id", id.value())
                .query((row, _) -> row.getBytes(1))
                .optional()
                .orElseThrow(() -> new NotFound("content of document " + id));
    }

    @Override
    public void remove(DocumentId id) {
        jdbc.sql("delete from core.document_content where document_id = :id")
                .param("id", id.value())
                .update();
    }
}
