package nl.loket.web.admin;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What there is to administer, in numbers, by one query over the views of the areas. */
@Component
class AdminCounts {

    private final JdbcClient jdbc;
    private final Clock clock;

    AdminCounts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Counts today() {
        return jdbc.sql("""
                        with today as (
                          select person_id, role from core.role_now
                          where from_on <= :today and (until_on is null or until_on > :today))
                        select (select count(distinct person_id) from today where role <> 'CANDIDATE') as staff,
                               (select count(distinct person_id) from today where role = 'COACH') as coaches,
                               (select count(distinct person_id) from today where role = 'INTERMEDIARY') as intermediaries,
                               (select count(*) from core.school_card where closed_on is null) as schools""")
                .param("today", LocalDate.now(clock))
                .query((row, _) -> new Counts(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4)))
                .single();
    }

    /** People with a role today; schools that are open. */
    record Counts(int staff, int coaches, int intermediaries, int schools) {

        /** With one intermediary nobody can take over (AMB-08). */
        boolean tooFewIntermediaries() {
            return intermediaries < 2;
        }
    }
}
