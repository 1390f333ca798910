package nl.loket.web.site;

import java.util.List;
import nl.loket.programme.SalaryStep;
import nl.loket.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What somebody would earn in each phase, as an indication (NF-03): gross per month.
 *
 * @param now what they earn now, null when they did not say
 */
record Sketch(
        SalaryStep step, Money workExperience, @Nullable Money now) {

    private static final int WORK = 6;
    private static final int TRAINING_DAY = 1;
    private static final int FULL = 10;

    /** The phases in order. */
    public List<Line> lines() {
        return List.of(
                line("work-experience", workExperience),
                line("year-1", step.tenths(WORK + TRAINING_DAY)),
                line("year-2", step.tenths(WORK)),
                line("own-class", step.tenths(FULL)));
    }

    private Line line(String phase, Money month) {
        return new Line("site.sketch.phase." + phase, month, now == null ? null : month.minus(now));
    }

    /**
     * One phase.
     *
     * @param label a message key, with {@code .about} for how it is calculated
     * @param difference with what somebody earns now, below zero for less; null when they did not say
     */
    record Line(String label, Money month, @Nullable Money difference) {}
}
