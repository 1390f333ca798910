package nl.loket.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.loket.shared.SchoolYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {

    private final WorkingCalendar calendar = new WorkingCalendar();

    @ParameterizedTest
    @CsvSource({
        "2025-04-26, Koningsdag on Saturday because the 27th is a Sunday",
        "2023-04-27, Koningsdag",
        "2023-04-10, Easter Monday",
        "2023-05-18, Ascension Day",
        "2023-05-29, Whit Monday",
        "2020-05-05, Liberation Day in a lustrum year",
        "2023-05-05, Liberation Day: a national holiday every year",
        "2023-12-25, Christmas",
        "2023-12-26, second Christmas day"
    })
    void publicHolidaysAreNoWorkingDays(LocalDate day, String why) {
        assertThat(calendar.isPublicHoliday(day)).as(why).isTrue();
        assertThat(calendar.isWorkingDay(day)).as(why).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-04-28, the Monday after Koningsdag",
        "2023-04-07, Good Friday: the desk works",
        "2023-03-01, spring holiday at school"
    })
    void ordinaryWeekdaysAreWorkingDays(LocalDate day, String why) {
        assertThat(calendar.isWorkingDay(day)).as(why).isTrue();
    }

    @Test
    void theTwentySeventhOfApril2025IsNoHolidayButASunday() {
        assertThat(calendar.isPublicHoliday(LocalDate.of(2025, 4, 27))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2025, 4, 27))).isFalse();
    }

    @Test
    void workingDaysSkipWeekendsAndHolidays() {
        assertThat(calendar.plusWorkingDays(LocalDate.of(2023, 3, 13), 10)).isEqualTo("2023-03-27");
        assertThat(calendar.plusWorkingDays(LocalDate.of(2023, 4, 6), 2))
                .as("Good Friday counts, Easter Monday does not")
                .isEqualTo("2023-04-11");
        assertThat(calendar.plusWorkingDays(LocalDate.of(2023, 3, 18), 1)).isEqualTo("2023-03-20");
    }

    @Test
    void noWorkingDaysLaterIsTheFirstWorkingDayFromThere() {
        assertThat(calendar.plusWorkingDays(LocalDate.of(2023, 3, 13), 0)).isEqualTo("2023-03-13");
        assertThat(calendar.plusWorkingDays(LocalDate.of(2023, 3, 18), 0)).isEqualTo("2023-03-20");
    }

    @ParameterizedTest
    @CsvSource({
        "2023-02-25, Voorjaarsvakantie, first day in the ODbL file",
        "2023-03-05, Voorjaarsvakantie, last day",
        "2024-09-01, Zomervakantie, last day of the ODbL file",
        "2024-10-26, Herfstvakantie, first day of the later file",
        "2030-09-01, Zomervakantie, last day we know"
    })
    void schoolHolidaysOfBothFilesAreKnown(LocalDate day, String name, String why) {
        assertThat(calendar.schoolHoliday(day)).as(why).contains(name);
        assertThat(calendar.isSchoolDay(day)).as(why).isFalse();
    }

    @Test
    void theOpeningDayOfTheDemoIsASchoolDay() {
        assertThat(calendar.isSchoolDay(LocalDate.of(2023, 3, 13))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2020-08-31, 2019-2020", "2020-09-01, 2020-2021", "2021-08-31, 2020-2021", "2021-09-01, 2021-2022"})
    void aSchoolYearBeginsOnTheFirstOfSeptember(LocalDate day, String year) {
        assertThat(SchoolYear.of(day).label()).isEqualTo(year);
    }
}
