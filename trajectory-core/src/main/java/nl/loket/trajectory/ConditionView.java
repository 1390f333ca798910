package nl.loket.trajectory;

import org.jspecify.annotations.Nullable;

/**
 * One condition of a gate, asked of one trajectory.
 *
 * @param number its number within the gate, as {@code docs/gates.csv} lists it
 * @param unmet what is missing, null when it is met
 */
public record ConditionView(Gate gate, int number, @Nullable Unmet unmet) {

    public boolean met() {
        return unmet == null;
    }
}
