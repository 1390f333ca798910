package nl.loket.document;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;

/** Where the bytes of files live: in the database, or in a bucket beside it. Called inside the transaction of the desk. */
interface FileStore {

    void put(DocumentId id, FileContent content) throws IOException;

    /** May be read after the transaction has ended. */
    InputStream open(DocumentId id);

    /** Gone once the transaction is committed. */
    void remove(DocumentId id);

    /** What lies there since before that moment, known to the database or not; nothing where the database itself keeps them together. */
    default List<DocumentId> olderThan(Instant moment) {
        return List.of();
    }

    /** Throws away bytes that nobody knows of any more. */
    default void forget(DocumentId id) {}
}
