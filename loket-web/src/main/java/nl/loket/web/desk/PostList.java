package nl.loket.web.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nl.loket.correspondence.DeliveryState;
import nl.loket.web.shell.ListPage;
import nl.loket.web.shell.ListQuery;
import nl.loket.web.shell.MailFilter;
import nl.loket.web.shell.MailRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The mail everybody with a trajectory was sent, without its text. */
@Component
class PostList {

    static final Map<String, String> ORDERS = Map.of(
            "tijd", "m.sequence %1$s",
            "wie", "c.family_name %1$s, c.given_name %1$s, m.sequence desc",
            "onderwerp", "m.subject %1$s, m.sequence desc",
            "stand", "m.state %1$s, m.sequence desc");

    private static final String FROM = """
            from core.mail_log m
            join (select distinct on (person_id) person_id, trajectory_id, given_name, family_name, search_name
                  from core.person_card order by person_id, registered_on desc, trajectory_id) c on c.person_id = m.person_id
            where (:words = '' or position(public.searchable(:words) in c.search_name) > 0)
              and (:state = '' or m.state = :state) and (:kind = '' or m.template = :kind)""";

    private final JdbcClient jdbc;

    PostList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One mail. */
    public record Row(
            UUID id,
            UUID trajectory,
            String name,
            String subject,
            String language,
            DeliveryState state,
            Instant writtenAt) {

        /** The mail of this person. */
        public String url() {
            return "/loket/mensen/" + trajectory + "/mail";
        }

        public String tone() {
            return MailRows.tone(state);
        }
    }

    ListPage<Row> page(MailFilter filter, ListQuery query) {
        var order = ORDERS.getOrDefault(query.sort(), "m.sequence %1$s").formatted(query.descending() ? "desc" : "asc");
        var rows = asked(
                        "select m.*, c.trajectory_id, c.given_name, c.family_name " + FROM + " order by " + order
                                + " limit :size offset :offset",
                        filter)
                .param("size", query.size())
                .param("offset", query.offset())
                .query((row, _) -> row(row))
                .list();
        long total = asked("select count(*) " + FROM, filter).query(Long.class).single();
        return ListPage.of(rows, total, query);
    }

    private JdbcClient.StatementSpec asked(String sql, MailFilter filter) {
        return jdbc.sql(sql)
                .param("words", filter.words())
                .param("state", filter.state())
                .param("kind", filter.kind());
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getObject("trajectory_id", UUID.class),
                row.getString("family_name") + ", " + row.getString("given_name"),
                row.getString("subject"),
                row.getString("language"),
                DeliveryState.valueOf(row.getString("state")),
                row.getTimestamp("created_at").toInstant());
    }
}
