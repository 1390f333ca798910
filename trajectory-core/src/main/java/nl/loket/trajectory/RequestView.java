package nl.loket.trajectory;

import java.time.LocalDate;
import java.util.UUID;
import nl.loket.shared.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * What a candidate asked, and what came of it.
 *
 * @param subject what to correct, null for other kinds
 * @param pause null for other kinds
 * @param dueOn the day the desk should have answered
 * @param answer null while there is none
 * @param answeredOn null while it waits
 */
public record RequestView(
        UUID id,
        int version,
        TrajectoryId trajectory,
        RequestKind kind,
        @Nullable CorrectionSubject subject,
        String words,
        @Nullable DateRange pause,
        LocalDate askedOn,
        LocalDate dueOn,
        RequestState state,
        @Nullable String answer,
        @Nullable LocalDate answeredOn) {

    public boolean open() {
        return state == RequestState.ASKED;
    }
}
