package nl.loket.web.shell;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.loket.correspondence.DeliveryState;
import nl.loket.correspondence.MailFailure;
import nl.loket.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The mail one person was sent, newest first, and how far each is. */
@Component
public class MailRows {

    private static final String COLUMNS =
            "select id, subject, address, language, state, failure, created_at from core.mail_log";

    private final JdbcClient jdbc;

    MailRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One mail, without its text. */
    public record Row(
            UUID id,
            String subject,
            String address,
            String language,
            DeliveryState state,
            @Nullable MailFailure failure,
            Instant writtenAt) {

        /** The tone of its badge. */
        public String tone() {
            return switch (state) {
                case QUEUED, SENDING -> "info";
                case SENT -> "success";
                case FAILED -> "danger";
            };
        }
    }

    /** The text of a mail; empty once a code in it was forgotten. */
    public record Text(Row row, String body, boolean secret) {}

    public ListPage<Row> of(PersonId person, ListQuery query) {
        var rows = jdbc.sql(COLUMNS + " where person_id = :person order by sequence desc limit :size offset :offset")
                .param("person", person.value())
                .param("size", query.size())
                .param("offset", query.offset())
                .query((row, _) -> row(row))
                .list();
        long total = jdbc.sql("select count(*) from core.mail_log where person_id = :person")
                .param("person", person.value())
                .query(Long.class)
                .single();
        return ListPage.of(rows, total, query);
    }

    /** One of their own mails, with its text. */
    public Optional<Text> text(PersonId person, UUID id) {
        return jdbc.sql("""
                        select id, subject, address, language, state, failure, created_at, body, secret
                        from core.mail_log where person_id = :person and id = :id""")
                .param("person", person.value())
                .param("id", id)
                .query((row, _) -> new Text(row(row), row.getString("body"), row.getBoolean("secret")))
                .optional();
    }

    private static Row row(ResultSet row) throws SQLException {
        var failure = row.getString("failure");
        return new Row(
                row.getObject("id", UUID.class),
                row.getString("subject"),
                row.getString("address"),
                row.getString("language"),
                DeliveryState.valueOf(row.getString("state")),
                failure == null ? null : MailFailure.valueOf(failure),
                row.getTimestamp("created_at").toInstant());
    }
}
