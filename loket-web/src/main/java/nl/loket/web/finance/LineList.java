package nl.loket.web.finance;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import nl.loket.finance.Activity;
import nl.loket.finance.CostCategory;
import nl.loket.finance.Difference;
import nl.loket.shared.Money;
import nl.loket.web.shell.ListPage;
import nl.loket.web.shell.ListQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The lines of the budget, found by id or words. */
@Component
class LineList {

    private static final Map<String, String> ORDERS = Map.of(
            "regel", "sort",
            "bedrag", "stated_eur",
            "verschil", "abs(coalesce(difference_eur, 0))",
            "geboekt", "booked_eur");

    private static final String FROM = """
            from finance.line_card
            where position(public.searchable(:words) in search_text) > 0
              and (:activity = '' or activity = :activity)
              and (:category = '' or category = :category)
              and case :state when 'verschil' then abs(difference_eur) >= 1 when 'geboekt' then entries > 0
                              when 'onzeker' then confidence <> 'stated' else true end
            """;

    private final JdbcClient jdbc;

    LineList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    ListPage<Row> page(Filter filter, ListQuery query) {
        var order = ORDERS.get(query.sort()) + (query.descending() ? " desc" : "");
        var rows = bound("select * " + FROM + " order by " + order + ", sort limit :size offset :offset", filter)
                .param("size", query.size())
                .param("offset", query.offset())
                .query((row, _) -> new Row(
                        row.getString("line_id"),
                        row.getString("description"),
                        Activity.valueOf(row.getString("activity")),
                        CostCategory.of(row.getString("category")),
                        new Money(row.getBigDecimal("stated_eur")),
                        Amount.of(row.getBigDecimal("computed_eur")),
                        new Money(row.getBigDecimal("booked_eur")),
                        row.getInt("entries")))
                .list();
        var total = bound("select count(*) " + FROM, filter).query(Long.class).single();
        return ListPage.of(rows, total, query);
    }

    private JdbcClient.StatementSpec bound(String sql, Filter filter) {
        return jdbc.sql(sql)
                .param("words", filter.words())
                .param("activity", filter.activity())
                .param("category", filter.category())
                .param("state", filter.state());
    }

    /** What is looked for; empty means everything. */
    record Filter(String words, String activity, String category, String state) {

        static final List<String> STATES = List.of("verschil", "onzeker", "geboekt");

        static Filter of(HttpServletRequest request) {
            var words = request.getParameter("zoek");
            var clean = words == null ? "" : words.replace("\0", "").strip();
            return new Filter(
                    clean.substring(0, Math.min(clean.length(), 100)),
                    known(request.getParameter("activiteit"), List.of("A", "B", "C", "D", "E", "F")),
                    known(request.getParameter("soort"), List.of("personeel", "materieel", "overig")),
                    known(request.getParameter("stand"), STATES));
        }

        private static String known(@Nullable String asked, List<String> offered) {
            return asked != null && offered.contains(asked) ? asked : "";
        }
    }

    /** A line of the list. */
    record Row(
            String id,
            String description,
            Activity activity,
            CostCategory category,
            Money stated,
            @Nullable Money computed,
            Money booked,
            int entries) {

        public @Nullable Difference difference() {
            return computed == null ? null : new Difference(stated.minus(computed));
        }
    }
}
