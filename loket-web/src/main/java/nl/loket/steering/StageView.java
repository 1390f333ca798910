package nl.loket.steering;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One stage of the funnel of a school year, against the year's target where there is one. */
public record StageView(
        Counted stage, Figure people, @Nullable Target target) {

    /** The share of the target in whole percents; empty where the figure is not shown, because it would give it away. */
    public Optional<Integer> share() {
        return target == null ? Optional.empty() : Shares.percent(people, target.value());
    }
}
