package nl.loket.web.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyFormatTest {

    private final MoneyFormat money = new MoneyFormat();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1250         | 1.250,00
            1.250        | 1.250,00
            1.250,00     | 1.250,00
            1 250,5      | 1.250,50
            € 12,50      | 12,50
            €12.50       | 12,50
            EUR 7,-      | 7,00
            0            | 0,00
            1.234.567,89 | 1.234.567,89
            """)
    void whatPeopleTypeComesBackWithItsCents(String typed, String shown) {
        var amount = money.parse(typed, Locale.ROOT);
        assertThat(money.print(amount, Locale.ROOT)).isEqualTo(shown);
        assertThat(money.parse(shown, Locale.ROOT)).isEqualTo(amount);
    }

    @ParameterizedTest
    @ValueSource(strings = {"veel", "-1", "1,234", "12.5.0", "1.2345", "$ 5", "1e3", "12,"})
    void whatIsNoAmountIsRefused(String typed) {
        assertThatThrownBy(() -> money.parse(typed, Locale.ROOT)).isInstanceOf(IllegalArgumentException.class);
    }
}
