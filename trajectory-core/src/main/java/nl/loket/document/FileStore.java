package nl.loket.document;

/** Where the bytes of files live. The database by default; another place needs only this. Called inside the transaction of the desk. */
interface FileStore {

    void put(DocumentId id, byte[] content);

    byte[] get(DocumentId id);

    void remove(DocumentId id);
}
