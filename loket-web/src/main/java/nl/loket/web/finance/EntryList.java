package nl.loket.web.finance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.loket.coaching.CoachKind;
import nl.loket.coaching.Pot;
import nl.loket.finance.Activity;
import nl.loket.finance.FundingStream;
import nl.loket.finance.PlanYears;
import nl.loket.programme.VatState;
import nl.loket.shared.Money;
import nl.loket.shared.SchoolYear;
import nl.loket.web.shell.ListPage;
import nl.loket.web.shell.ListQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The entries of a line, or those without one: hours, rates and amounts, nobody's name. */
@Component
class EntryList {

    private static final Map<String, String> ORDERS =
            Map.of("datum", "on_date", "minuten", "minutes", "bedrag", "amount_eur");

    private static final String FROM = """
            from finance.entry_card
            where line_id is not distinct from cast(:line as text) and (cast(:year as integer) is null or first_year = :year)
            """;

    private final JdbcClient jdbc;

    EntryList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A page of entries.
     *
     * @param line null for those without a line
     */
    ListPage<Row> page(@Nullable String line, @Nullable SchoolYear year, ListQuery query) {
        var order = ORDERS.get(query.sort()) + (query.descending() ? " desc" : "");
        var rows = bound(
                        "select * " + FROM + " order by " + order + ", entry_id limit :size offset :offset", line, year)
                .param("size", query.size())
                .param("offset", query.offset())
                .query((row, _) -> row(row))
                .list();
        var total =
                bound("select count(*) " + FROM, line, year).query(Long.class).single();
        return ListPage.of(rows, total, query);
    }

    private JdbcClient.StatementSpec bound(String sql, @Nullable String line, @Nullable SchoolYear year) {
        return jdbc.sql(sql).param("line", line).param("year", year == null ? null : year.firstYear());
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getObject("hour_id", UUID.class),
                Activity.valueOf(row.getString("activity")),
                new SchoolYear(row.getInt("first_year")),
                row.getObject("on_date", LocalDate.class),
                Pot.valueOf(row.getString("pot")),
                CoachKind.valueOf(row.getString("coach_kind")),
                row.getInt("minutes"),
                new Money(row.getBigDecimal("rate_eur")),
                VatState.valueOf(row.getString("vat")),
                new Money(row.getBigDecimal("amount_eur")),
                Arrays.stream((String[]) row.getArray("streams").getArray())
                        .map(Part::of)
                        .toList());
    }

    /** What one stream pays of an entry. */
    record Part(FundingStream stream, Money amount) {

        private static Part of(String text) {
            var words = text.split(" ");
            return new Part(FundingStream.valueOf(words[0]), new Money(new java.math.BigDecimal(words[1])));
        }
    }

    /** @param rate per hour, without VAT */
    record Row(
            UUID hour,
            Activity activity,
            SchoolYear year,
            LocalDate on,
            Pot pot,
            CoachKind kind,
            int minutes,
            Money rate,
            VatState vat,
            Money amount,
            List<Part> streams) {

        /** The first part of the hour's id, enough to find it by. */
        public String reference() {
            return hour.toString().substring(0, 8);
        }

        public Money rateWithVat() {
            return vat == VatState.HIGH ? rate.share(121, 100) : rate;
        }

        public boolean outside() {
            return year.compareTo(PlanYears.ALL.getLast()) > 0;
        }
    }
}
