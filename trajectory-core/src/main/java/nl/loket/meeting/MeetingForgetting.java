package nl.loket.meeting;

import nl.loket.party.Forgetting;
import nl.loket.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Nobody's calendar is fed any more; that somebody was at a meeting stays as a date that leads to nobody. */
@Component
class MeetingForgetting implements Forgetting {

    private final JdbcClient jdbc;

    MeetingForgetting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void forget(PersonId person) {
        jdbc.sql("delete from core.calendar_feed where person_id = :person")
                .param("person", person.value())
                .update();
        jdbc.sql("""
                        update core.meeting_attendance set needs = null where needs is not null
                        and trajectory_id in (select trajectory_id from core.trajectory_of where person_id = :person)""").param("person", person.value()).update();
    }
}
