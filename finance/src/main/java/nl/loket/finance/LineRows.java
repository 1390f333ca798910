package nl.loket.finance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import nl.loket.programme.VatState;
import nl.loket.shared.Money;
import org.jspecify.annotations.Nullable;

/** Rows of the plan as views; the plan's own words become ours here. */
final class LineRows {

    private LineRows() {}

    static LineView line(ResultSet row, List<LineView.Year> years) throws SQLException {
        var id = row.getString("line_id");
        return new LineView(
                id,
                BudgetBooks.activity(row),
                BudgetBooks.category(row, "category"),
                row.getString("description"),
                BudgetBooks.orZero(row, "stated_eur"),
                BudgetBooks.money(row, "computed_eur"),
                formula(row.getString("formula")),
                vat(row.getString("vat")),
                Confidence.valueOf(row.getString("confidence").toUpperCase(Locale.ROOT)),
                years,
                Discrepancy.of(id));
    }

    /** Its shares are filled in by the rows that follow. */
    static FundingRow funding(ResultSet row) {
        try {
            return new FundingRow(
                    BudgetBooks.activity(row),
                    BudgetBooks.category(row, "cost_category"),
                    BudgetBooks.orZero(row, "total_eur"),
                    new EnumMap<FundingStream, Money>(FundingStream.class));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static VatState vat(String word) {
        return switch (word) {
            case "ja" -> VatState.HIGH;
            case "nvt" -> VatState.NONE;
            default -> VatState.UNKNOWN;
        };
    }

    /** With the signs and the decimal comma of the pages. */
    private static @Nullable String formula(@Nullable String plain) {
        return plain == null
                ? null
                : plain.replace('.', ',').replaceAll("([*+/])", " $1 ").replace('*', '×');
    }
}
