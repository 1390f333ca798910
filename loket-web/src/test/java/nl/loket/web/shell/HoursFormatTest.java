package nl.loket.web.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HoursFormatTest {

    private final HoursFormat hours = new HoursFormat();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1,5      | 90  | 1,5
            1.5      | 90  | 1,5
            1:30     | 90  | 1,5
            1½       | 90  | 1,5
            1 ½ uur  | 90  | 1,5
            ½        | 30  | 0,5
            0,25     | 15  | 0,25
            ¾ u      | 45  | 0,75
            2        | 120 | 2
            2 hours  | 120 | 2
            1:20     | 80  | 1:20
            0:05     | 5   | 0:05
            90 min   | 90  | 1,5
            50 minuten | 50 | 0:50
            10       | 600 | 10
            0        | 0   | 0
            """)
    void whatPeopleTypeIsReadAndSaidOneWay(String typed, int minutes, String said) {
        assertThat(hours.parse(typed, Locale.ROOT)).isEqualTo(new Hours(minutes));
        assertThat(hours.print(new Hours(minutes), Locale.ROOT)).isEqualTo(said);
        assertThat(hours.parse(said, Locale.ROOT)).isEqualTo(new Hours(minutes));
    }

    @ParameterizedTest
    @ValueSource(strings = {"veel", "1.30", "1,3", "1:60", "1:3", "1,5,5", "uur", "½½", "-1", "99999"})
    void whatMayMeanSomethingElseIsNotGuessed(String typed) {
        assertThatThrownBy(() -> hours.parse(typed, Locale.ROOT)).isInstanceOf(IllegalArgumentException.class);
    }
}
