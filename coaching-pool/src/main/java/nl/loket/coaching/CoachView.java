package nl.loket.coaching;

import java.time.LocalDate;
import nl.loket.shared.DateRange;
import nl.loket.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A coach and how full they are today.
 *
 * @param version what to send back with a change
 * @param people how many they guide now
 * @param until the first day no longer in the pool, null while open
 * @param active whether they are chosen for somebody new
 * @param stateReason why they were last taken out of the choice or back in, null if they never were
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
        boolean active,
        @Nullable String stateReason) {

    /** Places left; never below zero, also when the capacity was lowered under the load. */
    public int free() {
        return Math.max(0, capacity - people);
    }

    /**
     * Whether they may be given somebody on that day, room or not.
     *
     * @param externalsUntil the first day external coaches take nobody new (MR-03)
     */
    boolean takesOn(LocalDate on, LocalDate externalsUntil) {
        return active
                && new DateRange(from, until).contains(on)
                && (kind == CoachKind.INTERNAL || on.isBefore(externalsUntil));
    }
}
