package nl.loket.placement;

import java.time.LocalDate;
import nl.loket.shared.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * A place somebody has, had or will have.
 *
 * @param reason why it was given, null when none was needed
 * @param endReason why it ended early, null unless it did
 * @param released whether an exit ended it
 */
public record PlacementView(
        PlacementId id,
        String schoolId,
        PlacementType type,
        DateRange period,
        @Nullable String reason,
        @Nullable String endReason,
        boolean released) {

    /** Whether it is not over on that day, begun or not. */
    public boolean standsOn(LocalDate day) {
        return period.until() == null || day.isBefore(period.until());
    }
}
