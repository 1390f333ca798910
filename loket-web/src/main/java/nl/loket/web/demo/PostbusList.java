package nl.loket.web.demo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import nl.loket.web.shell.ListPage;
import nl.loket.web.shell.ListQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The mail in the portal's own mailbox, newest first. */
@Component
class PostbusList {

    private static final String WHERE = " from core.postbus_mail where (cast(:search as text) is null"
            + " or search_text like '%' || public.searchable(cast(:search as text)) || '%')";

    private final JdbcClient jdbc;

    PostbusList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Row(long id, String address, String language, String subject, String body, Instant at) {}

    ListPage<Row> page(@Nullable String search, ListQuery query) {
        var direction = query.descending() ? " desc" : " asc";
        var order = query.sort().equals("aan")
                ? "address" + direction + ", id desc"
                : "at" + direction + ", id" + direction;
        var asked = search == null || search.isBlank() ? null : escaped(search.strip());
        var rows = jdbc.sql("select *" + WHERE + " order by " + order + " limit :size offset :offset")
                .param("search", asked)
                .param("size", query.size())
                .param("offset", query.offset())
                .query((row, _) -> row(row))
                .list();
        long total = jdbc.sql("select count(*)" + WHERE)
                .param("search", asked)
                .query(Long.class)
                .single();
        return ListPage.of(rows, total, query);
    }

    Optional<Row> mail(long id) {
        return jdbc.sql("select * from core.postbus_mail where id = :id")
                .param("id", id)
                .query((row, _) -> row(row))
                .optional();
    }

    /** Mail that waits for office hours. */
    record Waiting(long number, Instant until) {}

    Optional<Waiting> waiting(Instant now) {
        return jdbc.sql(
                        "select count(*), min(not_before) from core.mail_waiting where not_before > :now having count(*) > 0")
                .param("now", Timestamp.from(now))
                .query((row, _) ->
                        new Waiting(row.getLong(1), row.getTimestamp(2).toInstant()))
                .optional();
    }

    private static String escaped(String search) {
        return search.replace("\u0000", "")
                .replace("\\", "\\\\")
                .replace("%", "\\%")
                .replace("_", "\\_");
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getLong("id"),
                row.getString("address"),
                row.getString("language"),
                row.getString("subject"),
                row.getString("body"),
                row.getTimestamp("at").toInstant());
    }
}
