package nl.loket.finance;

import nl.loket.shared.Money;

/**
 * A stream of money.
 *
 * @param distributed what the plan's distribution lets it pay
 * @param agreed what the plan's income promises of it in four years
 * @param booked what the ledger put on it
 */
public record StreamView(FundingStream stream, Money distributed, Money agreed, Money booked) {

    /** D4 and D5: the distribution and the income differ. */
    public Difference difference() {
        return new Difference(distributed.minus(agreed));
    }
}
