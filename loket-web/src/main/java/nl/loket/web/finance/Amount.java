package nl.loket.web.finance;

import java.math.BigDecimal;
import nl.loket.shared.Money;
import org.jspecify.annotations.Nullable;

/** An amount that may be unknown. */
final class Amount {

    private Amount() {}

    static @Nullable Money of(@Nullable BigDecimal amount) {
        return amount == null ? null : new Money(amount);
    }
}
