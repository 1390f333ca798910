package nl.loket.web.admin;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import nl.loket.shared.Role;
import nl.loket.web.shell.ListPage;
import nl.loket.web.shell.ListQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The log of the portal, found by whom it is about, who it was, what it was and when; the last first. Two statements, whatever it holds. */
@Component
class LogList {

    private static final String WHERE = """
             from audit.line l
            where (:about = '' or l.about_id in (select person_id from audit.known_person where search_text like '%' || public.searchable(:about) || '%'))
              and (:by = '' or l.person_id in (select person_id from audit.known_person where search_text like '%' || public.searchable(:by) || '%'))
              and (:kind = '' or l.kind = :kind)
              and (:area = '' or l.what like :area || '.%')
              and (cast(:from as date) is null or l.at >= cast(:from as date) at time zone 'Europe/Amsterdam')
              and (cast(:until as date) is null or l.at < (cast(:until as date) + 1) at time zone 'Europe/Amsterdam')""";

    private final JdbcClient jdbc;

    LogList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One line.
     *
     * @param what the key of the words for it
     * @param by who it was, null for a part of the system
     * @param about whom it concerns, null for nobody
     */
    record Row(
            Instant at,
            boolean saw,
            String what,
            @Nullable String by,
            @Nullable Role role,
            @Nullable String about) {}

    ListPage<Row> page(LogFilter filter, ListQuery query) {
        var rows = bound("""
                        select l.at, l.kind, l.what, l.role, who.name as by_name, whom.name as about_name
                          from (select l.*""" + WHERE + """
                         order by l.id desc limit :size offset :offset) l
                          left join audit.known_person who on who.person_id = l.person_id
                          left join audit.known_person whom on whom.person_id = l.about_id
                         order by l.id desc""", filter)
                .param("size", query.size())
                .param("offset", query.offset())
                .query((row, _) -> row(row))
                .list();
        long total = bound("select count(*)" + WHERE, filter).query(Long.class).single();
        return ListPage.of(rows, total, query);
    }

    private JdbcClient.StatementSpec bound(String sql, LogFilter filter) {
        return jdbc.sql(sql)
                .param("about", escaped(filter.about()))
                .param("by", escaped(filter.by()))
                .param("kind", filter.kind())
                .param("area", filter.area())
                .param("from", date(filter.from()))
                .param("until", date(filter.until()));
    }

    private static @Nullable Date date(@Nullable LocalDate date) {
        return date == null ? null : Date.valueOf(date);
    }

    private static String escaped(String search) {
        return search.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static Row row(ResultSet row) throws SQLException {
        var saw = row.getString("kind").equals("saw");
        var role = row.getString("role");
        return new Row(
                row.getObject("at", Timestamp.class).toInstant(),
                saw,
                (saw ? "access.subject." : "audit.did.") + row.getString("what"),
                row.getString("by_name"),
                role == null ? null : Role.valueOf(role),
                row.getString("about_name"));
    }
}
