package nl.loket.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.loket.TestApplication;
import nl.loket.shared.Actor;
import nl.loket.shared.Conflict;
import nl.loket.shared.Money;
import nl.loket.shared.NotAllowed;
import nl.loket.shared.NotFound;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import nl.loket.shared.RuleViolation;
import nl.loket.shared.SchoolYear;
import nl.lokettest.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(classes = TestApplication.class)
class ProgrammeDeskIT {

    private static final SchoolYear YEAR = new SchoolYear(2022);

    private final Actor administrator = Actor.of(PersonId.create(), Role.ADMINISTRATOR);

    @Autowired
    ProgrammeDesk desk;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestDatabase database;

    /** Norms are reference data: put back what a test changed. */
    @AfterEach
    void putBack() throws Exception {
        try (var connection = database.superuser();
                var statement = connection.createStatement()) {
            statement.execute("""
                    delete from core.norm_change; delete from core.norm where first_year > 2023; delete from core.rate where first_year > 2023;
                    delete from core.programme_year where first_year > 2023;
                    update core.norm set value = 60, version = 0 where norm = 'POT_YEAR_ONE';
                    update core.rate set amount_eur = 80, version = 0 where rate = 'EXTERNAL_COACH_HOUR'""");
        }
    }

    @Test
    void theProgrammeHasFourSchoolYears() {
        assertThat(desk.programme().name()).isEqualTo("Amsterdam 2020-2024");
        assertThat(desk.years())
                .extracting(SchoolYear::label)
                .containsExactly("2020-2021", "2021-2022", "2022-2023", "2023-2024");
    }

    @ParameterizedTest
    @CsvSource({
        "2020, TARGET_COACHES, 20",
        "2021, TARGET_COACHES, 40",
        "2023, TARGET_COACHES, 50",
        "2021, TARGET_INDUCTION, 0",
        "2022, TARGET_INDUCTION, 144",
        "2020, POT_YEAR_ONE, 60",
        "2022, INTAKE_INCLUDED, 1",
        "2023, INTAKE_INCLUDED, 0"
    })
    void everyYearHasItsNorms(int year, Norm norm, int value) {
        assertThat(desk.norm(new SchoolYear(year), norm)).isEqualTo(value);
    }

    @Test
    void everyYearHasEveryNormAndEveryRate() {
        for (var year : desk.years()) {
            assertThat(desk.norms(year)).extracting(NormView::norm).containsExactly(Norm.values());
            assertThat(desk.rates(year)).extracting(RateView::rate).containsExactly(Rate.values());
        }
    }

    @Test
    void aYearWithoutRowsUsesTheLastOnesAndAYearBeforeTheProgrammeTheFirstOnes() {
        assertThat(desk.norm(new SchoolYear(2030), Norm.TARGET_COACHES)).isEqualTo(50);
        assertThat(desk.norm(new SchoolYear(2019), Norm.TARGET_COACHES)).isEqualTo(20);
        assertThat(desk.intakeIncluded(new SchoolYear(2026))).isFalse();
        assertThat(desk.rate(new SchoolYear(2030), Rate.STATE_CONTRIBUTION).amount())
                .isEqualTo(Money.euro(20_000));
        assertThat(desk.yearOf(LocalDate.of(2020, 4, 1)).label()).isEqualTo("2020-2021");
        assertThat(desk.yearOf(LocalDate.of(2024, 10, 1)).label()).isEqualTo("2024-2025");
    }

    @Test
    void anEditKeepsDateReasonAndAuthor() {
        desk.change(administrator, new ChangeNorm(YEAR, Norm.POT_YEAR_ONE, 50, "Minder uren nodig", 0));

        assertThat(desk.norm(YEAR, Norm.POT_YEAR_ONE)).isEqualTo(50);
        assertThat(desk.norm(new SchoolYear(2021), Norm.POT_YEAR_ONE)).isEqualTo(60);
        assertThat(desk.changes(YEAR)).singleElement().satisfies(change -> {
            assertThat(change.on()).isEqualTo("2023-03-13");
            assertThat(change.what()).isEqualTo(Norm.POT_YEAR_ONE);
            assertThat(change.before()).isEqualByComparingTo("60");
            assertThat(change.after()).isEqualByComparingTo("50");
            assertThat(change.reason()).isEqualTo("Minder uren nodig");
            assertThat(change.by()).isEqualTo(administrator.person());
        });
    }

    @Test
    void aRateIsEditedInTheSameWay() {
        desk.change(
                administrator,
                new ChangeRate(YEAR, Rate.EXTERNAL_COACH_HOUR, new Money(new BigDecimal("82.50")), "Index", 0));

        assertThat(desk.rate(YEAR, Rate.EXTERNAL_COACH_HOUR))
                .isEqualTo(
                        new RateView(Rate.EXTERNAL_COACH_HOUR, new Money(new BigDecimal("82.50")), VatState.HIGH, 1));
        assertThat(desk.changes(YEAR))
                .singleElement()
                .satisfies(c -> assertThat(c.money()).isTrue());
    }

    @Test
    void theSecondOfTwoEditorsHearsWhatStandsNow() {
        desk.change(administrator, new ChangeNorm(YEAR, Norm.POT_YEAR_ONE, 50, "Eerste", 0));

        assertThatThrownBy(() -> desk.change(administrator, new ChangeNorm(YEAR, Norm.POT_YEAR_ONE, 55, "Tweede", 0)))
                .isInstanceOfSatisfying(
                        Conflict.class, e -> assertThat(e.arguments()).containsExactly(50));
        assertThat(desk.changes(YEAR)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 100_001, 60})
    void aSenselessOrUnchangedValueIsRefused(int value) {
        assertThatThrownBy(() -> desk.change(administrator, new ChangeNorm(YEAR, Norm.POT_YEAR_ONE, value, "x", 0)))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void onlyTheAdministratorEdits() {
        var desk2 = Actor.of(PersonId.create(), Role.INTERMEDIARY);
        assertThatThrownBy(() -> desk.change(desk2, new ChangeNorm(YEAR, Norm.POT_YEAR_ONE, 50, "x", 0)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> desk.addYear(desk2, 2023, "x")).isInstanceOf(NotAllowed.class);
    }

    @Test
    void aNewYearBeginsWithTheFiguresOfTheLast() {
        var added = desk.addYear(administrator, 2023, "Het programma gaat door");

        assertThat(added.label()).isEqualTo("2024-2025");
        assertThat(desk.norms(added)).hasSize(Norm.values().length);
        assertThat(desk.rates(added)).hasSize(Rate.values().length);
        assertThat(desk.norm(added, Norm.TARGET_COACHES)).isEqualTo(50);
        assertThat(desk.changes(added))
                .singleElement()
                .satisfies(c -> assertThat(c.what()).isNull());
    }

    @Test
    void aYearNobodyAddedHasNoPage() {
        assertThatThrownBy(() -> desk.norms(new SchoolYear(2030))).isInstanceOf(NotFound.class);
    }

    @Test
    void editsCannotBeRewrittenByTheProgram() {
        assertThatThrownBy(() -> jdbc.sql("delete from core.norm_change").update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() ->
                        jdbc.sql("update core.norm_change set reason = ''").update())
                .isInstanceOf(DataAccessException.class);
    }
}
