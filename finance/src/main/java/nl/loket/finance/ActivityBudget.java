package nl.loket.finance;

import java.util.List;
import nl.loket.shared.Money;

/**
 * One activity of the overview.
 *
 * @param reconciling by how much the year table differs from the lines: an item of its own, zero in most activities
 * @param withoutLine booked, but the budget has no line for it
 */
public record ActivityBudget(Activity activity, List<Row> rows, Money reconciling, Money withoutLine) {

    /** One category of it. */
    public record Row(CostCategory category, Amounts amounts) {}

    public boolean reconciled() {
        return !reconciling.equals(Money.ZERO);
    }

    public boolean booksWithoutLine() {
        return !withoutLine.equals(Money.ZERO);
    }

    /** The whole activity, with the reconciling item among the lines. */
    public Amounts total() {
        var beside = new Amounts(Money.ZERO, reconciling, Money.ZERO, withoutLine);
        return rows.stream().map(Row::amounts).reduce(beside, Amounts::plus);
    }
}
