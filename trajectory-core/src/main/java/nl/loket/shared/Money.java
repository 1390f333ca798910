package nl.loket.shared;

import static java.math.RoundingMode.HALF_UP;
import static java.math.RoundingMode.UNNECESSARY;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.math.BigDecimal;

/**
 * An amount in euro, always at two decimals, so that equal amounts are equal objects.
 *
 * @param amount the amount; construction fails if it has more than two decimals
 */
@Embeddable
public record Money(BigDecimal amount) implements Comparable<Money>, Serializable {

    public static final Money ZERO = Money.euro(0);

    public Money {
        amount = amount.setScale(2, UNNECESSARY);
    }

    public static Money euro(long whole) {
        return new Money(BigDecimal.valueOf(whole));
    }

    public Money plus(Money other) {
        return new Money(amount.add(other.amount));
    }

    public Money minus(Money other) {
        return new Money(amount.subtract(other.amount));
    }

    /** The share {@code part/whole} of this amount, rounded half up to the cent. */
    public Money share(long part, long whole) {
        return new Money(amount.multiply(BigDecimal.valueOf(part)).divide(BigDecimal.valueOf(whole), 2, HALF_UP));
    }

    @Override
    public int compareTo(Money other) {
        return amount.compareTo(other.amount);
    }
}
