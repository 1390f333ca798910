package nl.loket.finance;

import nl.loket.shared.Money;
import nl.loket.shared.SchoolYear;

/**
 * A school year of the plan: income is flat and cost is not, so years carry over.
 *
 * @param carried what is left after this year and all before it
 */
public record YearBalance(SchoolYear year, Money income, Money cost, Money carried, Money booked) {

    public Money result() {
        return income.minus(cost);
    }
}
