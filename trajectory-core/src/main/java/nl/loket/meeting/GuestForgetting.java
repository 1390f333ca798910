package nl.loket.meeting;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import nl.loket.programme.Norm;
import nl.loket.programme.ProgrammeDesk;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Forgets some days after a meeting what people needed there, and some months after it which guests came, and how it was: the meeting keeps no count of them. */
@Service
@Transactional
public class GuestForgetting {

    private final JdbcClient jdbc;
    private final ProgrammeDesk programme;
    private final Clock clock;

    GuestForgetting(JdbcClient jdbc, ProgrammeDesk programme, Clock clock) {
        this.jdbc = jdbc;
        this.programme = programme;
        this.clock = clock;
    }

    /** Cut off anywhere it can begin again. */
    public void forget() {
        var today = LocalDate.now(clock);
        var needs = today.minusDays(programme.norm(today, Norm.RETENTION_NEEDS));
        var guests = today.minusMonths(programme.norm(today, Norm.RETENTION_GUEST));
        before("update core.meeting_attendance set needs = null where needs is not null and on_date < :day", needs);
        before(
                "update core.meeting_guest set needs = null where needs is not null and meeting_id in (select id from core.information_meeting where on_date < :day)",
                needs);
        before(
                "delete from core.meeting_feedback where meeting_id in (select id from core.information_meeting where on_date < :day)",
                guests);
        before(
                "delete from core.meeting_guest where meeting_id in (select id from core.information_meeting where on_date < :day)",
                guests);
    }

    private void before(String sql, LocalDate day) {
        jdbc.sql(sql).param("day", Date.valueOf(day)).update();
    }
}
