package nl.loket.content;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import nl.loket.shared.Actor;
import nl.loket.shared.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What visitors say who found out that this is not for them: a good outcome of an honest story (EX-02). Kept are a reason and a day, never who it was, so
 * that writers learn what the site should tell sooner.
 */
@Service
@Transactional
public class NotForMeDesk {

    private final JdbcClient jdbc;
    private final Clock clock;

    NotForMeDesk(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param form names the form that was sent; sent twice it counts once */
    public void tell(UUID form, NotForMeReason reason) {
        jdbc.sql(
                        "insert into core.not_for_me (form, reason, told_on) values (:form, :reason, :today) on conflict do nothing")
                .param("form", form)
                .param("reason", reason.name())
                .param("today", Date.valueOf(LocalDate.now(clock)))
                .update();
    }

    /** How many gave each reason since that day; every reason is there, also those that nobody gave. */
    @Transactional(readOnly = true)
    public Map<NotForMeReason, Long> since(Actor actor, LocalDate day) {
        actor.require("see why visitors turned away", Role.COMMUNICATION, Role.HELPDESK, Role.INTERMEDIARY);
        var counts = new EnumMap<NotForMeReason, Long>(NotForMeReason.class);
        for (var reason : NotForMeReason.values()) {
            counts.put(reason, 0L);
        }
        jdbc.sql("select reason, count(*) as told from core.not_for_me where told_on >= :day group by reason")
                .param("day", Date.valueOf(day))
                .query(row -> {
                    counts.put(NotForMeReason.valueOf(row.getString("reason")), row.getLong("told"));
                });
        return counts;
    }
}
