package nl.loket.finance;

import java.util.List;
import nl.loket.programme.VatState;
import nl.loket.shared.Money;
import nl.loket.shared.SchoolYear;
import org.jspecify.annotations.Nullable;

/**
 * A line of the budget.
 *
 * @param computed what its formula gives, null when the plan prints none
 * @param formula with the signs people write
 */
public record LineView(
        String id,
        Activity activity,
        CostCategory category,
        String description,
        Money stated,
        @Nullable Money computed,
        @Nullable String formula,
        VatState vat,
        Confidence confidence,
        List<Year> years,
        List<Discrepancy> discrepancies) {

    /** @param stated null when the plan does not split the line over the years */
    public record Year(SchoolYear year, @Nullable Money stated, Money booked) {}

    public @Nullable Difference difference() {
        return Difference.between(stated, computed);
    }

    public Money booked() {
        return years.stream().map(Year::booked).reduce(Money.ZERO, Money::plus);
    }
}
