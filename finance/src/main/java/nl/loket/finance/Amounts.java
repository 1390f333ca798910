package nl.loket.finance;

import nl.loket.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one row of the budget, beside each other.
 *
 * @param stated as the plan's year table prints it
 * @param lines the sum of the printed lines, null where they are not split over the years
 * @param computed the lines calculated again, null where they are not split over the years
 * @param booked what the ledger holds so far
 */
public record Amounts(
        @Nullable Money stated,
        @Nullable Money lines,
        @Nullable Money computed,
        Money booked) {

    static final Amounts NONE = new Amounts(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);

    public @Nullable Difference difference() {
        return Difference.between(stated, computed);
    }

    /** The sum; a figure that is unknown in one is unknown in both. */
    Amounts plus(Amounts other) {
        return new Amounts(
                sum(stated, other.stated),
                sum(lines, other.lines),
                sum(computed, other.computed),
                booked.plus(other.booked));
    }

    private static @Nullable Money sum(@Nullable Money one, @Nullable Money other) {
        return one == null || other == null ? null : one.plus(other);
    }
}
