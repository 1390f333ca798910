package nl.loket.trajectory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A gate ahead of a trajectory.
 *
 * @param gate null for the way back of EX-12
 * @param to where it leads
 * @param unmet all that is missing, in the order of the gate; empty when it is open
 */
public record GateView(@Nullable Gate gate, TrajectoryStatus to, List<Unmet> unmet, boolean needsReason) {

    public boolean isOpen() {
        return unmet.isEmpty();
    }
}
