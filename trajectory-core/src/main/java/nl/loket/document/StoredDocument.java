package nl.loket.document;

/** A file with its bytes, which are read from where they are kept while somebody takes them. */
public record StoredDocument(DocumentView view, FileContent content) {}
