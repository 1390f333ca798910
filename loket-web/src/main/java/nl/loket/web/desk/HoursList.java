package nl.loket.web.desk;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.loket.coaching.HourKind;
import nl.loket.coaching.HourState;
import nl.loket.coaching.Pot;
import nl.loket.web.shell.ListPage;
import nl.loket.web.shell.ListQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The hours that wait for the desk, found and counted by one statement each. */
@Component
class HoursList {

    private static final Map<String, String> MONTH_ORDERS = Map.of(
            "oudste", "oldest_at %1$s",
            "coach", "family_name %1$s, given_name %1$s, month",
            "maand", "month %1$s, family_name, given_name");

    private static final Map<String, String> ORDERS = Map.of(
            "datum", "h.on_date %1$s, h.logged_at %1$s",
            "voor", "t.family_name %1$s, t.given_name %1$s, h.on_date");

    private static final String MONTHS =
            " from coaching.hour_month_waiting where position(public.searchable(:words) in search_name) > 0";

    private static final String FROM =
            " from coaching.hour_card h join core.person_card t on t.trajectory_id = h.trajectory_id";

    private static final String OF_MONTH = " where h.coach_id = :coach and h.on_date >= :from and h.on_date < :until";

    private final JdbcClient jdbc;

    HoursList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A coach's month with hours that wait. */
    record Month(UUID coach, String name, LocalDate month, int entries, int people, int minutes, Instant oldest) {

        public String url() {
            return "/loket/uren/" + coach + "/" + YearMonth.from(month);
        }
    }

    /**
     * An entry.
     *
     * @param version what the desk approves: the entry as it stood here
     * @param second whether the coach says it is a second talk of that day
     */
    record Row(
            UUID id,
            int version,
            UUID trajectory,
            String person,
            UUID coachId,
            String coach,
            LocalDate on,
            int minutes,
            HourKind kind,
            String line,
            Pot pot,
            HourState state,
            boolean second,
            @Nullable String returnReason) {

        /** The page of its coach's month. */
        String month() {
            return "/loket/uren/" + coachId + "/" + YearMonth.from(on);
        }

        /** What its checkbox sends. */
        public String key() {
            return id + ":" + version;
        }
    }

    ListPage<Month> months(@Nullable String search, ListQuery query) {
        var words = words(search);
        var order = MONTH_ORDERS
                .getOrDefault(query.sort(), "oldest_at %1$s")
                .formatted(query.descending() ? "desc" : "asc");
        var rows = jdbc.sql("select *" + MONTHS + " order by " + order + ", coach_id, month limit :size offset :offset")
                .param("words", words)
                .param("size", query.size())
                .param("offset", query.offset())
                .query((row, _) -> month(row))
                .list();
        long total = jdbc.sql("select count(*)" + MONTHS)
                .param("words", words)
                .query(Long.class)
                .single();
        return ListPage.of(rows, total, query);
    }

    /** What waits in one coach's month. */
    ListPage<Row> waiting(UUID coach, YearMonth month, ListQuery query) {
        var order = ORDERS.getOrDefault(query.sort(), "h.on_date %1$s").formatted(query.descending() ? "desc" : "asc");
        var from = FROM + OF_MONTH + " and h.state = 'LOGGED'";
        var rows = of(
                        coach,
                        month,
                        "select h.*, t.given_name, t.family_name" + from + " order by " + order
                                + ", h.id limit :size offset :offset")
                .param("size", query.size())
                .param("offset", query.offset())
                .query((row, _) -> row(row))
                .list();
        long total =
                of(coach, month, "select count(*)" + from).query(Long.class).single();
        return ListPage.of(rows, total, query);
    }

    /** What was approved or sent back in that month already, to look at beside it. */
    List<Row> decided(UUID coach, YearMonth month) {
        return of(
                        coach,
                        month,
                        "select h.*, t.given_name, t.family_name" + FROM + OF_MONTH
                                + " and h.state in ('APPROVED', 'RETURNED') order by h.on_date, h.logged_at, h.id limit 200")
                .query((row, _) -> row(row))
                .list();
    }

    /** One that waits; empty once it no longer does. */
    Optional<Row> find(UUID id) {
        return jdbc.sql("select h.*, t.given_name, t.family_name" + FROM + " where h.id = :id and h.state = 'LOGGED'")
                .param("id", id)
                .query((row, _) -> row(row))
                .optional();
    }

    private JdbcClient.StatementSpec of(UUID coach, YearMonth month, String sql) {
        return jdbc.sql(sql)
                .param("coach", coach)
                .param("from", Date.valueOf(month.atDay(1)))
                .param("until", Date.valueOf(month.plusMonths(1).atDay(1)));
    }

    private static String words(@Nullable String search) {
        var clean = search == null ? "" : search.replace("\0", "").strip();
        return clean.substring(0, Math.min(clean.length(), 100));
    }

    private static Month month(ResultSet row) throws SQLException {
        return new Month(
                row.getObject("coach_id", UUID.class),
                row.getString("given_name") + " " + row.getString("family_name"),
                row.getObject("month", LocalDate.class),
                row.getInt("entries"),
                row.getInt("people"),
                row.getInt("minutes"),
                row.getTimestamp("oldest_at").toInstant());
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getObject("trajectory_id", UUID.class),
                row.getString("given_name") + " " + row.getString("family_name"),
                row.getObject("coach_id", UUID.class),
                row.getString("coach_given_name") + " " + row.getString("coach_family_name"),
                row.getObject("on_date", LocalDate.class),
                row.getInt("minutes"),
                HourKind.valueOf(row.getString("kind")),
                row.getString("line"),
                Pot.valueOf(row.getString("pot")),
                HourState.valueOf(row.getString("state")),
                row.getBoolean("second"),
                row.getString("return_reason"));
    }
}
