package nl.loket.web.desk;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.loket.question.QuestionState;
import nl.loket.question.QuestionView;
import nl.loket.shared.PersonId;
import nl.loket.trajectory.TrajectoryStatus;
import nl.loket.web.shell.ListPage;
import nl.loket.web.shell.ListQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people asked the desk: filtered, sorted and paged by the database. */
@Component
class QuestionList {

    static final Map<String, String> ORDERS = Map.of(
            "uiterlijk", "state <> 'OPEN', due_on %1$s, asked_at %1$s",
            "tijd", "asked_at %1$s",
            "wie", "owner_family_name %1$s nulls last, owner_given_name %1$s, due_on");

    private static final String FROM = """
             from core.question_card
            where (:words = '' or position(public.searchable(:words) in search_text) > 0)
              and (:state = '' or state = :state or (:state = 'LATE' and state = 'OPEN' and due_on < :today))
              and (:owner = '' or (:owner = 'mij' and owner_id = :me) or (:owner = 'niemand' and owner_id is null))""";

    private static final int EARLIER = 10;

    private final JdbcClient jdbc;

    QuestionList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A line of the list.
     *
     * @param from a name, or else an address
     * @param owner who deals with it, null for nobody yet
     */
    record Row(
            UUID id,
            String excerpt,
            String from,
            Instant askedAt,
            LocalDate dueOn,
            QuestionState state,
            @Nullable String owner) {

        public boolean open() {
            return state == QuestionState.OPEN;
        }

        public String toneOn(LocalDate today) {
            return switch (state) {
                case OPEN -> dueOn.isBefore(today) ? "danger" : dueOn.isEqual(today) ? "warning" : "info";
                case ANSWERED -> "success";
                case CLOSED -> "neutral";
            };
        }
    }

    ListPage<Row> page(QuestionFilter filter, PersonId me, LocalDate today, ListQuery query) {
        var order = ORDERS.getOrDefault(query.sort(), "asked_at %1$s").formatted(query.descending() ? "desc" : "asc");
        var rows = asked(
                        "select *" + FROM + " order by " + order + ", id limit :size offset :offset", filter, me, today)
                .param("size", query.size())
                .param("offset", query.offset())
                .query((row, _) -> row(row))
                .list();
        long total = asked("select count(*)" + FROM, filter, me, today)
                .query(Long.class)
                .single();
        return ListPage.of(rows, total, query);
    }

    private JdbcClient.StatementSpec asked(String sql, QuestionFilter filter, PersonId me, LocalDate today) {
        return jdbc.sql(sql)
                .param("words", filter.words())
                .param("state", filter.state())
                .param("owner", filter.owner())
                .param("me", me.value())
                .param("today", Date.valueOf(today));
    }

    /** What was asked from the same address besides this, newest first. */
    List<Row> besides(QuestionView question) {
        return jdbc.sql("""
                        select * from core.question_card where lower(email) = lower(:email) and id <> :id
                        order by asked_at desc limit :most""")
                .param("email", question.email())
                .param("id", question.id().value())
                .param("most", EARLIER)
                .query((row, _) -> row(row))
                .list();
    }

    /** How far the trajectory of a candidate who asks is: enough to answer or to refer, and no more (ROLE-34). */
    Optional<TrajectoryStatus> statusOf(@Nullable PersonId person) {
        if (person == null) {
            return Optional.empty();
        }
        return jdbc.sql(
                        "select status from core.person_card where person_id = :person order by registered_on desc limit 1")
                .param("person", person.value())
                .query(String.class)
                .optional()
                .map(TrajectoryStatus::valueOf);
    }

    private static Row row(ResultSet row) throws SQLException {
        var name = row.getString("name");
        var given = row.getString("owner_given_name");
        return new Row(
                row.getObject("id", UUID.class),
                row.getString("excerpt").replaceAll("\\s+", " "),
                name.isEmpty() ? row.getString("email") : name,
                row.getTimestamp("asked_at").toInstant(),
                row.getObject("due_on", LocalDate.class),
                QuestionState.valueOf(row.getString("state")),
                given == null ? null : given + " " + row.getString("owner_family_name"));
    }
}
