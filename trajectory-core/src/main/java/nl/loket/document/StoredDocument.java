package nl.loket.document;

/** A file with its bytes. Its bytes are its own: do not change them. */
public record StoredDocument(DocumentView view, byte[] bytes) {}
