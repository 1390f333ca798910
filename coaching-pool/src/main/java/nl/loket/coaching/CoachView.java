package nl.loket.coaching;

import java.time.LocalDate;
import nl.loket.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A coach and how full they are today.
 *
 * @param version what to send back with a change
 * @param people how many they guide now
 * @param inTraining how many of those are in training, which is what the caseload counts (AMB-10)
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
        int inTraining,
        LocalDate from,
        @Nullable LocalDate until,
        boolean active,
        @Nullable String stateReason) {

    /** Places left; never below zero, also when the capacity was lowered under the load. */
    public int free() {
        return Math.max(0, capacity - people);
    }
}
