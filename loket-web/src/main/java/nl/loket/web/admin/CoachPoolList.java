package nl.loket.web.admin;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.loket.coaching.CoachKind;
import nl.loket.web.shell.ListPage;
import nl.loket.web.shell.ListQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The pool as the administrator sees it: coaches and how full they are, nobody they guide. */
@Component
class CoachPoolList {

    private static final Map<String, String> ORDERS = Map.of(
            "naam", "family_name %1$s, given_name %1$s",
            "mensen", "people %1$s, family_name",
            "plaats", "capacity - people %1$s, family_name",
            "vanaf", "from_on %1$s, family_name");

    private static final String STATE = """
            case when not active then 'INACTIVE' when from_on > :today then 'LATER'
                 when until_on <= :today then 'LEFT' else 'ACTIVE' end""";

    private static final String FROM =
            " from coaching.coach_card where (:words = '' or position(public.searchable(:words) in search_name) > 0)"
                    + " and (:kind = '' or kind = :kind) and (:state = '' or " + STATE + " = :state)";

    private final JdbcClient jdbc;
    private final Clock clock;

    CoachPoolList(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What is looked for; empty means everything. */
    record Filter(String words, String kind, String state) {

        static Filter of(@Nullable String words, @Nullable String kind, @Nullable String state) {
            var clean = words == null ? "" : words.replace("\0", "").strip();
            return new Filter(
                    clean.substring(0, Math.min(clean.length(), 100)),
                    known(kind, "INTERNAL", "EXTERNAL"),
                    known(state, "ACTIVE", "INACTIVE", "LATER", "LEFT"));
        }

        private static String known(@Nullable String asked, String... offered) {
            return asked != null && java.util.List.of(offered).contains(asked) ? asked : "";
        }
    }

    /** A coach of the list. */
    record Row(
            UUID id,
            String name,
            CoachKind kind,
            @Nullable String board,
            int people,
            int capacity,
            LocalDate from,
            @Nullable LocalDate until,
            String state) {

        /** Nobody new comes to them; who they guide may need another (EX-15). */
        public boolean away() {
            return state.equals("INACTIVE") || state.equals("LEFT");
        }
    }

    ListPage<Row> page(Filter filter, ListQuery query) {
        var order =
                ORDERS.getOrDefault(query.sort(), "family_name %1$s").formatted(query.descending() ? "desc" : "asc");
        var sql = "select *, " + STATE + " as state, (select min(s.board_name) from core.school_card s"
                + " where s.board_number = coach_card.board_number) as board_name" + FROM;
        var rows = asked(sql + " order by " + order + ", coach_id limit :size offset :offset", filter)
                .param("size", query.size())
                .param("offset", query.offset())
                .query((row, _) -> row(row))
                .list();
        long total = asked("select count(*)" + FROM, filter).query(Long.class).single();
        return ListPage.of(rows, total, query);
    }

    /** How many people are with a coach who is no longer chosen, and therefore need another. */
    int waiting() {
        return jdbc.sql(
                        "select count(*) from coaching.guide_wanted where why = 'LEFT' and (left_on is null or left_on <= :today)")
                .param("today", today())
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec asked(String sql, Filter filter) {
        return jdbc.sql(sql)
                .param("words", filter.words())
                .param("kind", filter.kind())
                .param("state", filter.state())
                .param("today", today());
    }

    private Date today() {
        return Date.valueOf(LocalDate.now(clock));
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getObject("coach_id", UUID.class),
                row.getString("family_name") + ", " + row.getString("given_name"),
                CoachKind.valueOf(row.getString("kind")),
                row.getString("board_name"),
                row.getInt("people"),
                row.getInt("capacity"),
                row.getObject("from_on", LocalDate.class),
                row.getObject("until_on", LocalDate.class),
                row.getString("state"));
    }
}
