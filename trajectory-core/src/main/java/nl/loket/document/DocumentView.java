package nl.loket.document;

import java.time.Instant;
import nl.loket.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A stored file, without its bytes.
 *
 * @param about whom it is about
 * @param filename as the sender called it
 * @param type what its content is, whatever the name says
 * @param size in bytes
 * @param storedBy who sent it, null for the system
 * @param scan whether it was looked at for viruses
 */
public record DocumentView(
        DocumentId id,
        PersonId about,
        DocumentKind kind,
        String filename,
        FileType type,
        int size,
        Instant storedAt,
        @Nullable PersonId storedBy,
        Scan scan) {

    /** A name that is safe in a header and on any disk, ending in what the content is. */
    public String downloadName() {
        return FileNames.safe(filename, type);
    }
}
