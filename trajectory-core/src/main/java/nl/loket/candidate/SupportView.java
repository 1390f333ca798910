package nl.loket.candidate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody needs to be able to take part.
 *
 * @param version 0 while they were not asked
 * @param text empty for nothing
 * @param editable whether they may still change it
 * @param on the day they answered, null before
 */
public record SupportView(
        int version,
        OwnText text,
        boolean editable,
        @Nullable LocalDate on) {}
