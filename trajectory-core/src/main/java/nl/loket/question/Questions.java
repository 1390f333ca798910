package nl.loket.question;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.loket.question.QuestionView.Answer;
import nl.loket.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The questions and answers, as they stand in the database. */
@Component
class Questions {

    private final JdbcClient jdbc;

    Questions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(AskQuestion ask, @Nullable PersonId person, Instant at, LocalDate due) {
        jdbc.sql("""
                        insert into core.question (id, topic, text, name, email, language, person_id, asked_at, due_on, state)
                        values (:id, :topic, :text, :name, :email, :language, :person, :at, :due, 'OPEN')""")
                .param("id", ask.id().value())
                .param("topic", ask.topic().name())
                .param("text", ask.text())
                .param("name", ask.name())
                .param("email", ask.email().value())
                .param("language", ask.language())
                .param("person", person == null ? null : person.value())
                .param("at", Timestamp.from(at))
                .param("due", Date.valueOf(due))
                .update();
    }

    boolean has(QuestionId id) {
        return jdbc.sql("select exists (select from core.question where id = :id)")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    Optional<QuestionView> find(QuestionId id) {
        return read(id, "");
    }

    /** The question, and nobody else changes it until this transaction ends. */
    Optional<QuestionView> lock(QuestionId id) {
        return read(id, " for update");
    }

    private Optional<QuestionView> read(QuestionId id, String how) {
        return jdbc.sql("select * from core.question where id = :id" + how)
                .param("id", id.value())
                .query((row, _) -> view(row, answers(id)))
                .optional();
    }

    private List<Answer> answers(QuestionId id) {
        return jdbc.sql("select * from core.question_answer where question_id = :id order by at, id")
                .param("id", id.value())
                .query((row, _) -> new Answer(
                        row.getObject("id", UUID.class),
                        row.getString("text"),
                        new PersonId(row.getObject("by_person", UUID.class)),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    void own(QuestionId id, PersonId owner) {
        jdbc.sql("update core.question set owner_id = :owner, version = version + 1 where id = :id")
                .param("owner", owner.value())
                .param("id", id.value())
                .update();
    }

    void answer(QuestionId id, UUID answer, String text, PersonId by, Instant at) {
        jdbc.sql("""
                        insert into core.question_answer (id, question_id, text, by_person, at)
                        values (:answer, :id, :text, :by, :at)""")
                .param("answer", answer)
                .param("id", id.value())
                .param("text", text)
                .param("by", by.value())
                .param("at", Timestamp.from(at))
                .update();
        settle(id, QuestionState.ANSWERED, null, by, at);
    }

    void close(QuestionId id, ClosedWhy why, PersonId by, Instant at) {
        settle(id, QuestionState.CLOSED, why, by, at);
    }

    /** Whoever deals with what was nobody's, did it. */
    private void settle(QuestionId id, QuestionState state, @Nullable ClosedWhy why, PersonId by, Instant at) {
        jdbc.sql("""
                        update core.question set state = :state, closed_why = :why, settled_at = :at,
                          owner_id = coalesce(owner_id, :by), version = version + 1 where id = :id""")
                .param("state", state.name())
                .param("why", why == null ? null : why.name())
                .param("at", Timestamp.from(at))
                .param("by", by.value())
                .param("id", id.value())
                .update();
    }

    private static QuestionView view(ResultSet row, List<Answer> answers) throws SQLException {
        var why = row.getString("closed_why");
        return new QuestionView(
                new QuestionId(row.getObject("id", UUID.class)),
                QuestionTopic.valueOf(row.getString("topic")),
                row.getString("text"),
                row.getString("name"),
                row.getString("email"),
                row.getString("language"),
                person(row, "person_id"),
                row.getTimestamp("asked_at").toInstant(),
                row.getObject("due_on", LocalDate.class),
                QuestionState.valueOf(row.getString("state")),
                person(row, "owner_id"),
                why == null ? null : ClosedWhy.valueOf(why),
                row.getInt("version"),
                answers);
    }

    private static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new PersonId(id);
    }
}
