package nl.loket.web.desk;

import java.time.LocalDate;
import java.util.UUID;
import nl.loket.trajectory.RequestKind;
import nl.loket.web.shell.ListPage;
import nl.loket.web.shell.ListQuery;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What candidates ask of the desk and nobody answered yet. */
@Component
class RequestsToDo {

    private final JdbcClient jdbc;

    RequestsToDo(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One that waits. */
    record Row(UUID id, UUID trajectory, String name, RequestKind kind, LocalDate askedOn, LocalDate dueOn) {

        public String url() {
            return "/loket/mensen/" + trajectory + "/verzoeken/" + id;
        }
    }

    long count() {
        return jdbc.sql("select count(*) from core.request_open")
                .query(Long.class)
                .single();
    }

    /** The one due first comes first. */
    ListPage<Row> page(ListQuery query) {
        var rows = jdbc.sql("""
                        select r.*, p.given_name, p.family_name from core.request_open r
                        join core.person_card p on p.trajectory_id = r.trajectory_id
                        order by r.due_on, r.asked_on, r.id limit :size offset :offset""")
                .param("size", query.size())
                .param("offset", query.offset())
                .query((row, _) -> new Row(
                        row.getObject("id", UUID.class),
                        row.getObject("trajectory_id", UUID.class),
                        row.getString("given_name") + " " + row.getString("family_name"),
                        RequestKind.valueOf(row.getString("kind")),
                        row.getObject("asked_on", LocalDate.class),
                        row.getObject("due_on", LocalDate.class)))
                .list();
        return ListPage.of(rows, count(), query);
    }
}
