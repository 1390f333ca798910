package nl.loket.finance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import nl.loket.programme.VatState;
import nl.loket.shared.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HourPriceTest {

    @ParameterizedTest
    @CsvSource({
        "50, NONE, 60, 50.00",
        "50, UNKNOWN, 60, 50.00",
        "80, HIGH, 60, 96.80",
        "50, NONE, 1, 0.83",
        "80, HIGH, 50, 80.67",
        "50, NONE, 45, 37.50",
        "81.55, HIGH, 60, 98.68"
    })
    void minutesTimesTheRateWithItsVatRoundedHalfUpOnce(String rate, VatState vat, int minutes, String amount) {
        assertThat(new HourPrice(euro(rate), vat).of(minutes)).isEqualTo(euro(amount));
    }

    private static Money euro(String amount) {
        return new Money(new BigDecimal(amount));
    }
}
