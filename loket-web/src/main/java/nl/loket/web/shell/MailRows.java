package nl.loket.web.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
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

    private static final String COLUMNS = "select id, subject, address, language, state, failure, created_at ";

    private static final String FROM = """
            from core.mail_log where person_id = :person and (:state = '' or state = :state)
            and (:words = '' or position(public.searchable(:words) in public.searchable(subject)) > 0)""";

    private static final Map<String, String> ORDERS = Map.of(
            "tijd", "sequence %1$s",
            "onderwerp", "subject %1$s, sequence desc",
            "stand", "state %1$s, sequence desc");

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
            return MailRows.tone(state);
        }
    }

    /** The text of a mail; empty once a code in it was forgotten. */
    public record Text(Row row, String body, boolean secret) {}

    /** How a state looks wherever mail is listed. */
    public static String tone(DeliveryState state) {
        return switch (state) {
            case QUEUED, SENDING -> "info";
            case SENT -> "success";
            case FAILED -> "danger";
        };
    }

    public ListPage<Row> of(PersonId person, MailFilter filter, ListQuery query) {
        var order = ORDERS.getOrDefault(query.sort(), "sequence %1$s").formatted(query.descending() ? "desc" : "asc");
        var rows = asked(COLUMNS + FROM + " order by " + order + " limit :size offset :offset", person, filter)
                .param("size", query.size())
                .param("offset", query.offset())
                .query((row, _) -> row(row))
                .list();
        long total = asked("select count(*) " + FROM, person, filter)
                .query(Long.class)
                .single();
        return ListPage.of(rows, total, query);
    }

    /** The last one written, whatever is looked for. */
    public Optional<Row> latest(PersonId person) {
        return jdbc.sql(COLUMNS + "from core.mail_log where person_id = :person order by sequence desc limit 1")
                .param("person", person.value())
                .query((row, _) -> row(row))
                .optional();
    }

    /** How a list of one person's mail is asked for, newest first. */
    public static ListQuery query(HttpServletRequest request) {
        return ListQuery.from(request, 25, "-tijd", ORDERS.keySet().toArray(String[]::new));
    }

    private JdbcClient.StatementSpec asked(String sql, PersonId person, MailFilter filter) {
        return jdbc.sql(sql)
                .param("person", person.value())
                .param("words", filter.words())
                .param("state", filter.state());
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
