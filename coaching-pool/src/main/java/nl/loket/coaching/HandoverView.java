package nl.loket.coaching;

import java.time.LocalDate;
import nl.loket.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One coach took over from another (EX-15). For staff only.
 *
 * @param note what the next coach must know
 * @param by who wrote it, null for the system
 */
public record HandoverView(
        PersonId from,
        PersonId to,
        LocalDate on,
        String reason,
        String note,
        @Nullable PersonId by) {}
