package nl.loket.finance;

import nl.loket.shared.Money;
import org.jspecify.annotations.Nullable;

/** What the plan states minus what comes out when it is calculated again. Below one euro it is the plan's rounding. */
public record Difference(Money amount) {

    private static final Money ONE_EURO = Money.euro(1);

    /** None where one of the two is not known. */
    static @Nullable Difference between(@Nullable Money stated, @Nullable Money computed) {
        return stated == null || computed == null ? null : new Difference(stated.minus(computed));
    }

    public boolean none() {
        return amount.equals(Money.ZERO);
    }

    public boolean rounding() {
        return !none() && size().compareTo(ONE_EURO) < 0;
    }

    /** Whether a reader has to look at it. */
    public boolean marked() {
        return !none() && !rounding();
    }

    private Money size() {
        return new Money(amount.amount().abs());
    }
}
