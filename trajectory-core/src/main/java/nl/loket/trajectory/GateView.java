package nl.loket.trajectory;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A gate ahead of a trajectory.
 *
 * @param gate null for the way back of EX-12
 * @param to where it leads
 * @param conditions all it asks, met or not, in its order
 */
public record GateView(@Nullable Gate gate, TrajectoryStatus to, List<ConditionView> conditions, boolean needsReason) {

    /** All that is missing, in the order of the gate; empty when it is open. */
    public List<Unmet> unmet() {
        return conditions.stream()
                .map(ConditionView::unmet)
                .flatMap(unmet -> Optional.ofNullable(unmet).stream())
                .toList();
    }

    public boolean isOpen() {
        return conditions.stream().allMatch(ConditionView::met);
    }
}
