package nl.loket.trajectory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.loket.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * The form every "this step was done" takes.
 *
 * @param recordedBy who wrote it down, null for the system
 */
public record StepRecordView(
        long id,
        Step step,
        StepOutcome outcome,
        LocalDate on,
        @Nullable PersonId recordedBy,
        Instant recordedAt,
        @Nullable String onBehalfOf,
        @Nullable String note,
        @Nullable UUID document) {}
