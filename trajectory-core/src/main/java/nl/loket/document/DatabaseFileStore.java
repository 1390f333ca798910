package nl.loket.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.Enumeration;
import nl.loket.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Keeps the bytes beside their metadata: one backup, one transaction, nothing on a disk that another instance would need. In parts of a
 * megabyte, because a column of bytes cannot be read or written bit by bit.
 */
final class DatabaseFileStore implements FileStore {

    static final int PART = 1024 * 1024;

    private final JdbcClient jdbc;

    DatabaseFileStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void put(DocumentId id, FileContent content) throws IOException {
        var buffer = new byte[PART];
        try (var bytes = content.open()) {
            var part = 0;
            for (int read = bytes.readNBytes(buffer, 0, PART); read > 0; read = bytes.readNBytes(buffer, 0, PART)) {
                insert(id, part++, read == PART ? buffer : Arrays.copyOf(buffer, read));
            }
        }
    }

    @Override
    public InputStream open(DocumentId id) {
        var parts = jdbc.sql("select count(*) from core.document_part where document_id = :id")
                .param("id", id.value())
                .query(Integer.class)
                .single();
        if (parts == 0) {
            throw new NotFound("content of document " + id);
        }
        return new SequenceInputStream(new Parts(id, parts));
    }

    @Override
    public void remove(DocumentId id) {
        jdbc.sql("delete from core.document_part where document_id = :id")
                .param("id", id.value())
                .update();
    }

    private void insert(DocumentId id, int part, byte[] bytes) {
        jdbc.sql("insert into core.document_part (document_id, part, content) values (:id, :part, :content)")
                .param("id", id.value())
                .param("part", part)
                .param("content", bytes)
                .update();
    }

    private byte[] part(DocumentId id, int part) {
        return jdbc.sql("select content from core.document_part where document_id = :id and part = :part")
                .param("id", id.value())
                .param("part", part)
                .query((row, _) -> row.getBytes(1))
                .optional()
                .orElseThrow(() -> new NotFound("part of document " + id));
    }

    /** One part in memory at a time. */
    private final class Parts implements Enumeration<InputStream> {

        private final DocumentId id;
        private final int count;
        private int next;

        Parts(DocumentId id, int count) {
            this.id = id;
            this.count = count;
        }

        @Override
        public boolean hasMoreElements() {
            return next < count;
        }

        @Override
        public InputStream nextElement() {
            return new ByteArrayInputStream(part(id, next++));
        }
    }
}
