package nl.loket.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import nl.loket.TestApplication;
import nl.loket.finance.PlanImport.Table;
import nl.loket.shared.Actor;
import nl.loket.shared.Money;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The plan comes back from the database as it was printed (FIN rows). */
@SpringBootTest(classes = TestApplication.class)
class PlanImportIT {

    private static final Actor FINANCE = Actor.of(PersonId.create(), Role.FINANCE);

    @Autowired
    private PlanImport plan;

    @Autowired
    private BudgetDesk budget;

    @Autowired
    private JdbcClient jdbc;

    static List<Table> tables() {
        return PlanImport.TABLES;
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyCellOfEveryTableIsThatOfItsFile(Table table) {
        var file = PlanImport.rows(table);
        var rows = jdbc.sql("select * from " + table.name() + " order by sort")
                .query()
                .listOfRows();
        assertThat(rows).hasSameSizeAs(file).isNotEmpty();
        for (int i = 0; i < file.size(); i++) {
            var row = rows.get(i);
            assertThat(row).hasSize(file.get(i).getHeader().size() + (row.containsKey("sort") ? 1 : 0));
            file.get(i)
                    .getFieldsAsMap()
                    .forEach((column, text) -> assertThat(same(text, row.get(column)))
                            .as("%s %s: %s", table.file(), column, text)
                            .isTrue());
        }
    }

    @Test
    void theLinesAndTheYearTableAddUpAsThePlanPrintsThem() {
        assertThat(count("finance.budget_line")).isEqualTo(67);
        assertThat(sum("amount_eur", "finance.budget_line")).isEqualTo(Money.euro(32_568_620));
        assertThat(sum("y2020_2021", DETAIL)).isEqualTo(Money.euro(7_162_604));
        assertThat(sum("y2021_2022", DETAIL)).isEqualTo(Money.euro(8_423_398));
        assertThat(sum("y2022_2023", DETAIL)).isEqualTo(Money.euro(8_479_102));
        assertThat(sum("y2023_2024", DETAIL)).isEqualTo(Money.euro(8_503_116));
        assertThat(sum("own_contribution", FUNDING)).isEqualTo(Money.euro(6_056_072));
        assertThat(sum("third_parties_rijk", FUNDING)).isEqualTo(Money.euro(14_400_000));
        assertThat(sum("requested_ocw_subsidy", FUNDING)).isEqualTo(Money.euro(12_112_148));
    }

    private static final String DETAIL = "finance.activity_year where row_type = 'detail_printed'";
    private static final String FUNDING = "finance.funding where row_type = 'detail_printed'";

    @ParameterizedTest
    @CsvSource({"A, 6798890", "B, 13966266", "C, 10764540", "D, 241272", "E, 146000", "F, 651652"})
    void theLinesOfAnActivityAddUpToItsPrintedTotal(Activity activity, long total) {
        assertThat(sum("amount_eur", "finance.budget_line where activity = '" + activity + "'"))
                .isEqualTo(Money.euro(total));
    }

    @Test
    void theOverviewShowsThePrintedTotalsAndTheFourHundredAsAnItemOfItsOwn() {
        var all = budget.overview(FINANCE, null);
        assertThat(all.printedTotal()).isEqualTo(Money.euro(32_568_220));
        assertThat(all.total().stated()).isEqualTo(all.printedTotal());
        assertThat(all.total().lines()).isEqualTo(all.printedTotal());
        var running = all.activities().getLast();
        assertThat(running.reconciling()).isEqualTo(Money.euro(-400));
        for (var year : PlanYears.ALL) {
            var one = budget.overview(FINANCE, year);
            assertThat(one.total().stated()).isEqualTo(one.printedTotal());
        }
    }

    @Test
    void discrepanciesAreShownAndNotCorrected() {
        var d1 = budget.line(FINANCE, "C-P-01");
        assertThat(d1.stated()).isEqualTo(Money.euro(450_000));
        assertThat(d1.computed()).isEqualTo(Money.euro(405_000));
        assertThat(d1.discrepancies()).containsExactly(Discrepancy.D1);
        assertThat(budget.line(FINANCE, "F-O-01").difference()).isEqualTo(new Difference(Money.euro(2)));
        var rounded = budget.line(FINANCE, "A-O-02").difference();
        assertThat(rounded).isNotNull().matches(Difference::rounding);
        var differences = budget.streams(FINANCE).stream()
                .map(s -> s.difference().amount())
                .toList();
        assertThat(differences).containsExactly(Money.euro(664), Money.euro(-664), Money.ZERO, Money.ZERO);
        assertThat(budget.balances(FINANCE))
                .extracting(YearBalance::carried)
                .containsExactly(Money.euro(979_451), Money.euro(698_108), Money.euro(361_061), Money.ZERO);
    }

    @Test
    void everyDiscrepancyNamesLinesThatExist() {
        for (var discrepancy : Discrepancy.values()) {
            discrepancy.lines().forEach(line -> budget.line(FINANCE, line));
        }
        assertThat(Discrepancy.values()).hasSize(17);
    }

    @Test
    void fPersonnelHasYearsAsACategoryAndNotLineByLine() {
        var cells = budget.overview(FINANCE, PlanYears.ALL.getFirst())
                .activities()
                .getLast()
                .rows();
        var personnel = cells.getFirst().amounts();
        assertThat(personnel.stated()).isEqualTo(Money.euro(58_560));
        assertThat(personnel.lines()).isNull();
        assertThat(personnel.difference()).isNull();
    }

    @Test
    void loadingAgainChangesNothingAndNobodyEditsAPrintedPlan() {
        plan.load();
        assertThat(count("finance.budget_line")).isEqualTo(67);
        assertThat(count("audit.entry where what = 'finance.import'")).isLessThanOrEqualTo(1);
        for (var table : tables()) {
            assertThatThrownBy(() -> jdbc.sql("delete from " + table.name()).update())
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    private static boolean same(String text, @Nullable Object cell) {
        if (cell == null) {
            return text.isEmpty();
        }
        return cell instanceof BigDecimal number
                ? number.compareTo(new BigDecimal(text)) == 0
                : cell.toString().equals(text);
    }

    private Money sum(String column, String rows) {
        return new Money(jdbc.sql("select sum(" + column + ") from " + rows)
                .query(BigDecimal.class)
                .single());
    }

    private long count(String rows) {
        return jdbc.sql("select count(*) from " + rows).query(Long.class).single();
    }
}
