package nl.loket.web.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.loket.correspondence.MailFailure;
import nl.loket.shared.PersonId;
import nl.loket.web.shell.ListPage;
import nl.loket.web.shell.ListQuery;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the desk sent to many, newest first, and how far each is. */
@Component
class MailingList {

    private static final int MOST_FAILED = 100;

    /** What waits until a moment that has come goes now. */
    private static final String COLUMNS =
            "select *, case when not_before > :now then not_before end as waits from core.mailing_card ";

    private final JdbcClient jdbc;
    private final Clock clock;

    MailingList(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Somebody whom it did not reach. */
    record Failed(PersonId person, MailFailure failure) {}

    ListPage<MailingRow> page(ListQuery query) {
        var direction = query.descending() ? "desc" : "asc";
        var rows = jdbc.sql(COLUMNS + "order by at " + direction + ", key limit :size offset :offset")
                .param("now", Timestamp.from(clock.instant()))
                .param("size", query.size())
                .param("offset", query.offset())
                .query((row, _) -> row(row))
                .list();
        long total = jdbc.sql("select count(*) from core.mailing_card")
                .query(Long.class)
                .single();
        return ListPage.of(rows, total, query);
    }

    Optional<MailingRow> find(UUID key) {
        return jdbc.sql(COLUMNS + "where key = :key")
                .param("now", Timestamp.from(clock.instant()))
                .param("key", key)
                .query((row, _) -> row(row))
                .optional();
    }

    List<Failed> failed(UUID key) {
        return jdbc.sql(
                        "select person_id, failure from core.mailing_failed where key = :key order by person_id limit :most")
                .param("key", key)
                .param("most", MOST_FAILED)
                .query((row, _) -> new Failed(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        MailFailure.valueOf(row.getString("failure"))))
                .list();
    }

    private static MailingRow row(ResultSet row) throws SQLException {
        var waits = row.getTimestamp("waits");
        return new MailingRow(
                row.getObject("key", UUID.class),
                row.getString("template"),
                row.getString("given_name") + " " + row.getString("family_name"),
                row.getInt("readers"),
                row.getTimestamp("at").toInstant(),
                row.getInt("kept"),
                row.getInt("sent"),
                row.getInt("failed"),
                row.getInt("open"),
                waits == null ? null : waits.toInstant());
    }
}
