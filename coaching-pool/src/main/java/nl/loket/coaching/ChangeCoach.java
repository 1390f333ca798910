package nl.loket.coaching;

import java.time.LocalDate;
import nl.loket.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Changes what a coach is to the pool.
 *
 * @param boardNumber the board that employs an internal coach, null for an external one
 * @param until the first day no longer in the pool, null while open
 * @param seenVersion the version the page showed
 */
public record ChangeCoach(
        PersonId person,
        CoachKind kind,
        @Nullable String boardNumber,
        LocalDate from,
        @Nullable LocalDate until,
        int seenVersion) {}
