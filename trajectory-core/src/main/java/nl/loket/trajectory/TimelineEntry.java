package nl.loket.trajectory;

import java.time.Instant;
import java.util.List;
import nl.loket.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One line of a timeline.
 *
 * @param messageKey says what happened, filled by the arguments
 * @param actor who did it, null for the system
 */
public record TimelineEntry(
        Instant at,
        String messageKey,
        List<TimelineArg> arguments,
        @Nullable PersonId actor) {}
