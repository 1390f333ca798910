package nl.loket.document;

import java.io.IOException;
import java.io.InputStream;

/** Where the bytes of files live. The database by default; another place needs only this. Called inside the transaction of the desk. */
interface FileStore {

    void put(DocumentId id, FileContent content) throws IOException;

    /** May be read after the transaction has ended. */
    InputStream open(DocumentId id);

    /** Gone when the transaction is: one that is rolled back leaves the bytes. */
    void remove(DocumentId id);
}
