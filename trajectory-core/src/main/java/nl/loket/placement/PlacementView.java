package nl.loket.placement;

import java.time.LocalDate;
import java.util.List;
import nl.loket.shared.DateRange;
import nl.loket.trajectory.TrajectoryId;
import org.jspecify.annotations.Nullable;

/**
 * A place somebody has, had or will have; the school has confirmed it.
 *
 * @param matchReason why this school, in short (MR-39)
 * @param reason why it was given without subsidy, null elsewhere
 * @param endReason why it ended early, null unless it did
 * @param released whether an exit ended it
 * @param companion who walks along, the last one named; null while nobody was
 */
public record PlacementView(
        PlacementId id,
        TrajectoryId trajectory,
        String schoolId,
        PlacementType type,
        DateRange period,
        @Nullable String matchReason,
        @Nullable String reason,
        @Nullable String endReason,
        boolean released,
        @Nullable CompanionView companion) {

    /** At how many schools somebody was, is or will be while learning: two at least is the aim (MR-22). */
    public static long schoolsWhileLearning(List<PlacementView> places) {
        return places.stream()
                .filter(p -> p.type() != PlacementType.PERMANENT)
                .map(PlacementView::schoolId)
                .distinct()
                .count();
    }

    /** Whether it is not over on that day, begun or not. */
    public boolean standsOn(LocalDate day) {
        return period.until() == null || day.isBefore(period.until());
    }
}
