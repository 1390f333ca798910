package nl.loket.finance;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.loket.shared.Money;
import nl.loket.shared.SchoolYear;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The queries behind the budget. They read the finance schema and nothing else, so they run as loket_finance too. */
@Component
class BudgetBooks {

    private final JdbcClient jdbc;

    BudgetBooks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A category of the plan, in a year or in all. */
    record Cell(
            Activity activity,
            CostCategory category,
            @Nullable Money stated,
            @Nullable Money lines,
            @Nullable Money computed,
            Money reconciling) {

        ActivityBudget.Row row(Map<CostCategory, Money> booked) {
            return new ActivityBudget.Row(
                    category, new Amounts(stated, lines, computed, booked.getOrDefault(category, Money.ZERO)));
        }
    }

    /** @param category null for entries without a line */
    record BookedPart(Activity activity, @Nullable CostCategory category, Money amount) {}

    List<Cell> cells(@Nullable SchoolYear year) {
        return jdbc.sql("""
                        select activity, cost_category, stated_eur, lines_eur, computed_eur, reconciling_eur
                        from finance.budget_cell where first_year is not distinct from cast(:year as integer) order by sort""")
                .param("year", firstYear(year))
                .query((row, _) -> new Cell(
                        activity(row),
                        category(row, "cost_category"),
                        money(row, "stated_eur"),
                        money(row, "lines_eur"),
                        money(row, "computed_eur"),
                        orZero(row, "reconciling_eur")))
                .list();
    }

    List<BookedPart> booked(@Nullable SchoolYear year) {
        return jdbc.sql("""
                        select activity, category, sum(amount_eur) as amount_eur from finance.entry
                        where cast(:year as integer) is null or first_year = :year group by activity, category""")
                .param("year", firstYear(year))
                .query((row, _) -> new BookedPart(
                        activity(row),
                        row.getString("category") == null ? null : category(row, "category"),
                        orZero(row, "amount_eur")))
                .list();
    }

    Money printedTotal(@Nullable SchoolYear year) {
        return jdbc.sql(
                        "select total_eur from finance.printed_total where first_year is not distinct from cast(:year as integer)")
                .param("year", firstYear(year))
                .query((row, _) -> orZero(row, "total_eur"))
                .single();
    }

    /** Booked for school years after the plan's last one. */
    Money outside() {
        return jdbc.sql("select sum(amount_eur) as amount_eur from finance.entry where first_year > :last")
                .param("last", PlanYears.ALL.getLast().firstYear())
                .query((row, _) -> orZero(row, "amount_eur"))
                .single();
    }

    Optional<LineView> line(String id) {
        return jdbc.sql("select * from finance.line_card where line_id = :id")
                .param("id", id)
                .query((row, _) -> LineRows.line(row, years(id)))
                .optional();
    }

    List<FundingRow> funding() {
        var rows = new LinkedHashMap<String, FundingRow>();
        jdbc.sql("select * from finance.stream_share order by sort, stream").query((RowCallbackHandler) row -> {
            var key = row.getString("activity") + row.getString("cost_category");
            var funding = rows.computeIfAbsent(key, _ -> LineRows.funding(row));
            funding.shares().put(FundingStream.valueOf(row.getString("stream")), orZero(row, "amount_eur"));
        });
        return List.copyOf(rows.values());
    }

    List<StreamView> streams() {
        var found = new EnumMap<FundingStream, StreamView>(FundingStream.class);
        jdbc.sql("select * from finance.stream_card").query((RowCallbackHandler) row -> {
            var stream = FundingStream.valueOf(row.getString("stream"));
            found.put(
                    stream,
                    new StreamView(
                            stream,
                            orZero(row, "distributed_eur"),
                            orZero(row, "agreed_eur"),
                            orZero(row, "booked_eur")));
        });
        return List.copyOf(found.values());
    }

    List<YearBalance> balances() {
        var all = new ArrayList<YearBalance>();
        jdbc.sql("select * from finance.year_balance order by first_year").query((RowCallbackHandler) row -> {
            var income = orZero(row, "income_eur");
            var cost = orZero(row, "cost_eur");
            var before = all.isEmpty() ? Money.ZERO : all.getLast().carried();
            var carried = before.plus(income).minus(cost);
            var year = new SchoolYear(row.getInt("first_year"));
            all.add(new YearBalance(year, income, cost, carried, orZero(row, "booked_eur")));
        });
        return all;
    }

    private List<LineView.Year> years(String line) {
        return jdbc.sql("""
                        select y.first_year, y.stated_eur,
                               (select sum(e.amount_eur) from finance.entry e where e.line_id = y.line_id and e.first_year = y.first_year) as booked_eur
                        from finance.line_amount y where y.line_id = :line and y.first_year is not null order by y.first_year""")
                .param("line", line)
                .query((row, _) -> new LineView.Year(
                        new SchoolYear(row.getInt("first_year")), money(row, "stated_eur"), orZero(row, "booked_eur")))
                .list();
    }

    static @Nullable Money money(ResultSet row, String column) throws SQLException {
        BigDecimal amount = row.getBigDecimal(column);
        return amount == null ? null : new Money(amount);
    }

    static Money orZero(ResultSet row, String column) throws SQLException {
        var amount = money(row, column);
        return amount == null ? Money.ZERO : amount;
    }

    static Activity activity(ResultSet row) throws SQLException {
        return Activity.valueOf(row.getString("activity"));
    }

    static CostCategory category(ResultSet row, String column) throws SQLException {
        return CostCategory.of(row.getString(column));
    }

    private static @Nullable Integer firstYear(@Nullable SchoolYear year) {
        return year == null ? null : year.firstYear();
    }
}
