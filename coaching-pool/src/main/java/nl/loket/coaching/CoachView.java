package nl.loket.coaching;

import java.time.LocalDate;
import nl.loket.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A coach and how full they are today.
 *
 * @param version what to send back with a change
 * @param people how many they guide now
 */
public record CoachView(
        PersonId person,
        int version,
        String name,
        CoachKind kind,
        @Nullable String boardNumber,
        int capacity,
        int people,
        LocalDate from,
        @Nullable LocalDate until,
        boolean active) {

    /** Places left; never below zero, also when the capacity was lowered under the load. */
    public int free() {
        return Math.max(0, capacity - people);
    }
}
