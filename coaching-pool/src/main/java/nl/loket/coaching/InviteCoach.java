package nl.loket.coaching;

import java.time.LocalDate;
import nl.loket.party.PersonName;
import nl.loket.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Asks somebody to be a coach.
 *
 * @param name used if the address belongs to nobody yet
 * @param boardNumber the board that employs an internal coach, null for an external one
 * @param capacity how many people they guide at once; 0 to 40
 * @param until the first day no longer in the pool, null while open
 */
public record InviteCoach(
        PersonName name,
        String email,
        CoachKind kind,
        @Nullable String boardNumber,
        int capacity,
        LocalDate from,
        @Nullable LocalDate until) {

    AddCoach as(PersonId person) {
        return new AddCoach(person, kind, boardNumber, capacity, from, until);
    }
}
