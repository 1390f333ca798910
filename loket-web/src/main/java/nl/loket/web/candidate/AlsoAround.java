package nl.loket.web.candidate;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.loket.party.Relation;
import nl.loket.trajectory.TrajectoryId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who to turn to beside the guide: whose case it is at the desk, and who leads the school where one is today (B29). */
@Component
class AlsoAround {

    private static final String SQL = """
            select 'CASE_OWNER' as kind, p.owner_given_name || ' ' || p.owner_family_name as name, e.email, p.owner_id as person_id
            from core.person_card p join core.account_card e on e.person_id = p.owner_id
            where p.trajectory_id = :id
            union
            select 'SCHOOL_HEAD', s.given_name || ' ' || s.family_name, s.email, s.person_id
            from core.placement_now n
            join core.role_now r on r.role = 'SCHOOL_HEAD' and r.context = n.school_id
             and r.from_on <= :today and (r.until_on is null or r.until_on > :today)
            join core.staff_card s on s.person_id = r.person_id
            where n.trajectory_id = :id and n.from_on <= :today and (n.until_on is null or n.until_on > :today)
            order by kind, name""";

    private final JdbcClient jdbc;
    private final Clock clock;

    AlsoAround(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Somebody to turn to.
     *
     * @param email null when they have no address here
     */
    record Contact(
            Relation.Kind kind, String name, @Nullable String email) {}

    List<Contact> of(TrajectoryId id) {
        return jdbc.sql(SQL)
                .param("id", id.value())
                .param("today", Date.valueOf(LocalDate.now(clock)))
                .query((row, _) -> new Contact(
                        Relation.Kind.valueOf(row.getString("kind")), row.getString("name"), row.getString("email")))
                .list();
    }
}
