package nl.loket.web.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.loket.coaching.HourKind;
import nl.loket.coaching.Pot;
import nl.loket.web.shell.ListPage;
import nl.loket.web.shell.ListQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The hours that wait for the desk, found and counted by one statement each. */
@Component
class HoursList {

    private static final Map<String, String> ORDERS = Map.of(
            "datum", "h.on_date %1$s, h.logged_at %1$s",
            "coach", "h.coach_family_name %1$s, h.coach_given_name %1$s, h.on_date",
            "voor", "t.family_name %1$s, t.given_name %1$s, h.on_date");

    private static final String FROM = """
             from coaching.hours_to_approve h
             join core.person_card t on t.trajectory_id = h.trajectory_id
            where (:words = '' or position(public.searchable(:words) in public.searchable(
                     h.coach_given_name || ' ' || h.coach_family_name || ' ' || t.given_name || ' ' || t.family_name || ' ' || t.reference)) > 0)
            """;

    private final JdbcClient jdbc;

    HoursList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * An entry that waits.
     *
     * @param version what the desk approves: the entry as it stood here
     */
    record Row(
            UUID id,
            int version,
            UUID trajectory,
            String person,
            String coach,
            LocalDate on,
            int minutes,
            HourKind kind,
            String line,
            Pot pot) {

        /** What its checkbox sends. */
        public String key() {
            return id + ":" + version;
        }
    }

    ListPage<Row> page(@Nullable String search, ListQuery query) {
        var words = words(search);
        var order = ORDERS.getOrDefault(query.sort(), "h.on_date %1$s").formatted(query.descending() ? "desc" : "asc");
        var rows = jdbc.sql("select h.*, t.given_name, t.family_name" + FROM + " order by " + order
                        + ", h.id limit :size offset :offset")
                .param("words", words)
                .param("size", query.size())
                .param("offset", query.offset())
                .query((row, _) -> row(row))
                .list();
        long total = jdbc.sql("select count(*)" + FROM)
                .param("words", words)
                .query(Long.class)
                .single();
        return ListPage.of(rows, total, query);
    }

    /** One of them; empty once it no longer waits. */
    java.util.Optional<Row> find(UUID id) {
        return jdbc.sql("select h.*, t.given_name, t.family_name" + FROM + " and h.id = :id")
                .param("words", "")
                .param("id", id)
                .query((row, _) -> row(row))
                .optional();
    }

    private static String words(@Nullable String search) {
        var clean = search == null ? "" : search.replace("\0", "").strip();
        return clean.substring(0, Math.min(clean.length(), 100));
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getObject("trajectory_id", UUID.class),
                row.getString("given_name") + " " + row.getString("family_name"),
                row.getString("coach_given_name") + " " + row.getString("coach_family_name"),
                row.getObject("on_date", LocalDate.class),
                row.getInt("minutes"),
                HourKind.valueOf(row.getString("kind")),
                row.getString("line"),
                Pot.valueOf(row.getString("pot")));
    }
}
