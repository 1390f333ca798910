package nl.loket.account;

import java.io.Serializable;
import java.time.Instant;
import nl.loket.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * An administrator looks along as a colleague.
 *
 * @param dossiers whether dossiers open too
 * @param until when it ends by itself, in system time
 * @param ended when they stopped, null if they did not
 */
public record SupportView(
        long id,
        PersonId by,
        PersonId as,
        String reason,
        boolean dossiers,
        Instant from,
        Instant until,
        @Nullable Instant ended)
        implements Serializable {

    /** When it was over, or will be. */
    public Instant last() {
        return ended == null ? until : ended;
    }
}
