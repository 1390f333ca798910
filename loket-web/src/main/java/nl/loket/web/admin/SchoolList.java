package nl.loket.web.admin;

import java.time.LocalDate;
import java.util.Map;
import nl.loket.party.BoardStatus;
import nl.loket.web.shell.ListPage;
import nl.loket.web.shell.ListQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The schools of the register, found by name, board or postcode. */
@Component
class SchoolList {

    private static final Map<String, String> ORDERS =
            Map.of("naam", "name", "bestuur", "board_name", "postcode", "postcode");

    private static final String FROM = """
            from core.school_card
            where position(public.searchable(:words) in public.searchable(name || ' ' || board_name || ' ' || school_id || ' ' || postcode)) > 0
              and (:status = '' or board_status = :status)
              and (:state = '' or (closed_on is not null) = (:state = 'gesloten'))
            """;

    private final JdbcClient jdbc;

    SchoolList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    ListPage<Row> page(Filter filter, ListQuery query) {
        var order = ORDERS.get(query.sort()) + (query.descending() ? " desc" : "");
        var rows = bound("select * " + FROM + " order by " + order + ", school_id limit :size offset :offset", filter)
                .param("size", query.size())
                .param("offset", query.offset())
                .query((row, _) -> new Row(
                        row.getString("school_id"),
                        row.getString("name"),
                        row.getString("kind"),
                        row.getString("board_name"),
                        BoardStatus.valueOf(row.getString("board_status")),
                        row.getString("street"),
                        row.getString("postcode"),
                        row.getString("city"),
                        row.getObject("closed_on", LocalDate.class)))
                .list();
        var total = bound("select count(*) " + FROM, filter).query(Long.class).single();
        return ListPage.of(rows, total, query);
    }

    private JdbcClient.StatementSpec bound(String sql, Filter filter) {
        return jdbc.sql(sql)
                .param("words", filter.words())
                .param("status", filter.status())
                .param("state", filter.state());
    }

    /** What is looked for; empty means everything. */
    record Filter(String words, String status, String state) {

        static Filter of(@Nullable String words, @Nullable String status, @Nullable String state) {
            var clean = words == null ? "" : words.replace("\0", "").strip();
            return new Filter(
                    clean.substring(0, Math.min(clean.length(), 100)),
                    known(status, "PARTICIPATING", "SUPPORTING", "NONE"),
                    known(state, "open", "gesloten"));
        }

        private static String known(@Nullable String asked, String... offered) {
            return asked != null && java.util.List.of(offered).contains(asked) ? asked : "";
        }
    }

    /** A school of the list. */
    record Row(
            String id,
            String name,
            String kind,
            String board,
            BoardStatus status,
            String street,
            String postcode,
            String city,
            @Nullable LocalDate closedOn) {}
}
