package nl.loket.finance;

import java.util.List;
import nl.loket.shared.Money;
import nl.loket.shared.SchoolYear;
import org.jspecify.annotations.Nullable;

/**
 * The budget beside what was booked.
 *
 * @param year the school year, null for the whole plan
 * @param printedTotal the total as the plan prints it
 * @param outside booked for school years after the plan's last one; not among the rows of a year
 */
public record BudgetOverview(
        @Nullable SchoolYear year, List<ActivityBudget> activities, Money printedTotal, Money outside) {

    public Amounts total() {
        return activities.stream().map(ActivityBudget::total).reduce(Amounts.NONE, Amounts::plus);
    }

    public boolean booksOutside() {
        return !outside.equals(Money.ZERO);
    }
}
