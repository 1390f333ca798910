package nl.loket.question;

import java.sql.Timestamp;
import java.time.Instant;
import nl.loket.party.Forgetting;
import nl.loket.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Throws questions and their answers away: of a person who is forgotten, and everybody's some time after they were settled. */
@Component
public class QuestionForgetting implements Forgetting {

    private static final String OLD = "from core.question where settled_at < :limit";

    private final JdbcClient jdbc;

    QuestionForgetting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void forget(PersonId person) {
        jdbc.sql("delete from core.question where person_id = :person")
                .param("person", person.value())
                .update();
    }

    /** How many were settled before that moment of business time. */
    @Transactional(readOnly = true)
    public int old(Instant limit) {
        return jdbc.sql("select count(*)::integer " + OLD)
                .param("limit", Timestamp.from(limit))
                .query(Integer.class)
                .single();
    }

    /** Throws away so many of them; tells how many there were. */
    @Transactional
    public int forgetOld(Instant limit, int most) {
        return jdbc.sql("delete from core.question where id in (select id " + OLD
                        + " order by settled_at limit :most for update skip locked)")
                .param("limit", Timestamp.from(limit))
                .param("most", most)
                .update();
    }
}
