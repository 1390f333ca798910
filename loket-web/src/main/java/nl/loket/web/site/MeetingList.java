package nl.loket.web.site;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.loket.meeting.MeetingDesk;
import nl.loket.web.shell.ListPage;
import nl.loket.web.shell.ListQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The meetings to come, found by words, college, month and whether one can join from home. */
@Component
class MeetingList {

    private static final String FROM = """
            from core.meeting_card
            where on_date >= :today and not cancelled
              and position(public.searchable(:words) in search_words) > 0
              and (:college = '' or college_id = :college)
              and (:where = '' or is_online = (:where = 'online'))
              and (:month = '' or to_char(on_date, 'YYYY-MM') = :month)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    MeetingList(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    ListPage<Row> page(Filter filter, ListQuery query) {
        var rows = bound(
                        "select * " + FROM + " order by on_date, at_time, college_id limit :size offset :offset",
                        filter)
                .param("size", query.size())
                .param("offset", query.offset())
                .query((row, _) -> row(row))
                .list();
        var total = bound("select count(*) " + FROM, filter).query(Long.class).single();
        return ListPage.of(rows, total, query);
    }

    /** The first so many that still have a place, whoever organises them. */
    List<Row> next(int atMost) {
        return jdbc.sql("""
                        select * from core.meeting_card
                        where on_date >= :today and not cancelled and (capacity is null or booked < capacity)
                        order by on_date, at_time, college_id limit :most""")
                .param("today", today())
                .param("most", atMost)
                .query((row, _) -> row(row))
                .list();
    }

    /** The months in which there is a meeting, in order. */
    List<YearMonth> months() {
        return jdbc
                .sql(
                        "select distinct to_char(on_date, 'YYYY-MM') as month from core.meeting_card where on_date >= :today and not cancelled order by month")
                .param("today", today())
                .query(String.class)
                .list()
                .stream()
                .map(YearMonth::parse)
                .toList();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getObject("meeting_id", UUID.class),
                row.getString("college_id"),
                row.getObject("on_date", LocalDate.class),
                row.getObject("at_time", LocalTime.class),
                row.getObject("until_time", LocalTime.class),
                row.getString("place"),
                row.getBoolean("is_online"),
                row.getObject("capacity", Integer.class),
                row.getInt("booked"));
    }

    private JdbcClient.StatementSpec bound(String sql, Filter filter) {
        return jdbc.sql(sql)
                .param("today", today())
                .param("words", filter.words())
                .param("college", filter.college())
                .param("where", filter.where())
                .param("month", filter.month());
    }

    private Date today() {
        return Date.valueOf(LocalDate.now(clock));
    }

    /** What is looked for; empty means everything. */
    record Filter(String words, String college, String where, String month) {

        private static final Pattern MONTH = Pattern.compile("20\\d\\d-(0[1-9]|1[0-2])");

        static Filter of(
                @Nullable String words, @Nullable String college, @Nullable String where, @Nullable String month) {
            var clean = words == null ? "" : words.replace("\0", "").strip();
            return new Filter(
                    clean.substring(0, Math.min(clean.length(), 100)),
                    known(college, MeetingDesk.COLLEGES),
                    known(where, List.of("online", "locatie")),
                    month != null && MONTH.matcher(month).matches() ? month : "");
        }

        private static String known(@Nullable String asked, List<String> offered) {
            return asked != null && offered.contains(asked) ? asked : "";
        }
    }

    /** A meeting of the list. */
    record Row(
            UUID id,
            String collegeId,
            LocalDate on,
            LocalTime at,
            @Nullable LocalTime until,
            String place,
            boolean online,
            @Nullable Integer capacity,
            int booked) {

        private static final int FEW = 5;

        public boolean full() {
            return capacity != null && booked >= capacity;
        }

        /** How many places are left when that is worth saying, 0 otherwise. */
        public int lastPlaces() {
            return capacity == null || capacity - booked > FEW ? 0 : Math.max(0, capacity - booked);
        }
    }
}
