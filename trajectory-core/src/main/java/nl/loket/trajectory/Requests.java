package nl.loket.trajectory;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.loket.shared.DateRange;
import nl.loket.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Requests as they stand in the database. */
@Component
class Requests {

    private final JdbcClient jdbc;

    Requests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int add(UUID id, AskRequest asked, LocalDate on, LocalDate due) {
        var pause = asked.pause();
        return jdbc.sql("""
                        insert into core.candidate_request
                          (id, version, trajectory_id, kind, subject, words, from_on, until_on, asked_on, due_on, state)
                        values (:id, 0, :t, :kind, :subject, :words, :from, :until, :on, :due, 'ASKED')""")
                .param("id", id)
                .param("t", asked.trajectory().value())
                .param("kind", asked.kind().name())
                .param(
                        "subject",
                        asked.subject() == null ? null : asked.subject().name())
                .param("words", asked.words())
                .param("from", pause == null ? null : Date.valueOf(pause.from()))
                .param("until", pause == null || pause.until() == null ? null : Date.valueOf(pause.until()))
                .param("on", Date.valueOf(on))
                .param("due", Date.valueOf(due))
                .update();
    }

    /** Whether it waited still, in the version that was seen; then it is answered now. */
    boolean close(
            UUID id,
            int seenVersion,
            RequestState state,
            @Nullable String answer,
            LocalDate on,
            @Nullable PersonId by) {
        return jdbc.sql("""
                                update core.candidate_request
                                set state = :state, answer = :answer, answered_on = :on, answered_by = :by, version = version + 1
                                where id = :id and version = :seen and state = 'ASKED'""")
                        .param("state", state.name())
                        .param("answer", answer)
                        .param("on", Date.valueOf(on))
                        .param("by", by == null ? null : by.value())
                        .param("id", id)
                        .param("seen", seenVersion)
                        .update()
                == 1;
    }

    /** Of one trajectory, newest first. */
    List<RequestView> of(TrajectoryId trajectory) {
        return jdbc.sql("select * from core.candidate_request where trajectory_id = :t order by asked_on desc, id")
                .param("t", trajectory.value())
                .query((row, _) -> view(row))
                .list();
    }

    Optional<RequestView> find(TrajectoryId trajectory, UUID id) {
        return of(trajectory).stream().filter(r -> r.id().equals(id)).findFirst();
    }

    void removeOf(PersonId person) {
        jdbc.sql(
                        "delete from core.candidate_request where trajectory_id in (select id from core.trajectory where person_id = :person)")
                .param("person", person.value())
                .update();
    }

    private static RequestView view(ResultSet row) throws SQLException {
        var from = row.getObject("from_on", LocalDate.class);
        var subject = row.getString("subject");
        return new RequestView(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                new TrajectoryId(row.getObject("trajectory_id", UUID.class)),
                RequestKind.valueOf(row.getString("kind")),
                subject == null ? null : CorrectionSubject.valueOf(subject),
                row.getString("words"),
                from == null ? null : new DateRange(from, row.getObject("until_on", LocalDate.class)),
                row.getObject("asked_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                RequestState.valueOf(row.getString("state")),
                row.getString("answer"),
                row.getObject("answered_on", LocalDate.class));
    }
}
