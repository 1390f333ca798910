package nl.loket.coaching;

import java.time.LocalDate;
import nl.loket.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Takes somebody into the pool.
 *
 * @param boardNumber the board that employs an internal coach, null for an external one
 * @param capacity how many people they guide at once; 0 to 40
 * @param until the first day no longer in the pool, null while open
 */
public record AddCoach(
        PersonId person,
        CoachKind kind,
        @Nullable String boardNumber,
        int capacity,
        LocalDate from,
        @Nullable LocalDate until) {}
