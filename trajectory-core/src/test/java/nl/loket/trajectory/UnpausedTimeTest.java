package nl.loket.trajectory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.loket.shared.DateRange;
import org.junit.jupiter.api.Test;

class UnpausedTimeTest {

    private static final LocalDate START = LocalDate.of(2022, 9, 1);

    @Test
    void withoutAPauseItIsThatManyMonths() {
        assertThat(after(24)).isEqualTo(LocalDate.of(2024, 9, 1));
    }

    @Test
    void aPauseMovesItOnByItsLength() {
        assertThat(after(3, days("2022-10-01", "2022-10-11"))).isEqualTo(LocalDate.of(2022, 12, 11));
    }

    @Test
    void ofAPauseThatBeganBeforeTheStartOnlyTheRestCounts() {
        assertThat(after(3, days("2022-08-01", "2022-09-06"))).isEqualTo(LocalDate.of(2022, 12, 6));
        assertThat(after(3, days("2022-08-01", "2022-09-01"))).isEqualTo(LocalDate.of(2022, 12, 1));
    }

    @Test
    void aPauseAfterThatDayDoesNotCountUnlessAnEarlierOneMovedTheDayIntoIt() {
        assertThat(after(3, days("2022-12-01", "2022-12-31"))).isEqualTo(LocalDate.of(2022, 12, 1));
        assertThat(after(3, days("2022-10-01", "2022-10-11"), days("2022-12-05", "2022-12-07")))
                .isEqualTo(LocalDate.of(2022, 12, 13));
    }

    private static LocalDate after(int months, DateRange... pauses) {
        return new UnpausedTime(START, List.of(pauses)).after(months);
    }

    private static DateRange days(String from, String until) {
        return new DateRange(LocalDate.parse(from), LocalDate.parse(until));
    }
}
