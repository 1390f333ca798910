package nl.loket.steering;

import org.jspecify.annotations.Nullable;

/**
 * One stage of the funnel in a school year.
 *
 * @param count how many; null when it is 1 to 4, so that nobody can be recognised
 * @param target the year's target, null where there is none
 */
public record StageView(
        Stage stage, @Nullable Integer count, @Nullable Integer target) {

    private static final int SMALLEST_SHOWN = 5;

    static StageView of(Stage stage, int counted, @Nullable Integer target) {
        var shown = counted == 0 || counted >= SMALLEST_SHOWN;
        return new StageView(stage, shown ? counted : null, target);
    }

    /** The share of the target in whole percents; null without a target, or where the count is not shown: it would give it away. */
    public @Nullable Integer share() {
        return count == null || target == null || target == 0 ? null : Math.round(count * 100f / target);
    }
}
