package nl.loket.steering;

import java.util.Optional;
import nl.loket.shared.SchoolYear;
import org.jspecify.annotations.Nullable;

/**
 * A KPI of a school year. Numerator and denominator are those of the funnel beside it, so the share tells nothing more.
 *
 * @param numerator absent while it cannot be told
 * @param denominator absent where it is a number and no share
 */
public record KpiView(
        Kpi kpi,
        SchoolYear year,
        Standing standing,
        @Nullable Figure numerator,
        @Nullable Figure denominator,
        Target target) {

    /** Whether it is a share of people, and not a number of them. */
    public boolean isShare() {
        return kpi.denominator().isPresent();
    }

    /** The share in whole percents, where it can be told and neither number is kept back. */
    public Optional<Integer> percent() {
        return numerator == null || denominator == null ? Optional.empty() : Shares.percent(numerator, denominator);
    }

    /** What stands against the target: the share, or the number; empty where that is not shown. */
    public Optional<Integer> outcome() {
        if (isShare()) {
            return percent();
        }
        return numerator == null || !numerator.isShown() ? Optional.empty() : Optional.of(numerator.number());
    }
}
