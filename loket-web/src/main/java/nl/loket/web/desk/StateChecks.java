package nl.loket.web.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.loket.shared.SystemTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks for states that cannot be, every morning and whenever the desk opens the list; keeps since when each is there. */
@Component
@Transactional
class StateChecks {

    private static final String ALL = Arrays.stream(StateCheck.values())
            .map(check -> "select '" + check + "' as what, subject, trajectory_id from (" + check.sql() + ") " + check)
            .collect(Collectors.joining("\nunion all\n"));

    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final SystemTime time;

    StateChecks(JdbcClient jdbc, Clock clock, SystemTime time) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.time = time;
    }

    /**
     * One thing that cannot be.
     *
     * @param name whose trajectory it is, null where it is nobody's
     */
    record Finding(
            StateCheck check,
            String subject,
            @Nullable UUID trajectory,
            @Nullable String name,
            @Nullable String reference,
            LocalDate since) {

        /** Where it is looked at; null where the desk can only ask the administrator. */
        public @Nullable String url() {
            return trajectory == null ? null : "/loket/mensen/" + trajectory + check.path();
        }
    }

    /** How many things were wrong when we last looked. */
    @Transactional(readOnly = true)
    public long count() {
        return jdbc.sql("select count(*) from web.check_finding")
                .query(Long.class)
                .single();
    }

    /** Looks, forgets what is mended, and tells what is there, what is wrong longest first. */
    public List<Finding> look() {
        return jdbc.sql("with found as materialized (" + ALL + """
                        ), mended as (
                          delete from web.check_finding f
                          where not exists (select from found a where a.what = f.what and a.subject = f.subject)),
                        new as (
                          insert into web.check_finding (what, subject, since) select what, subject, cast(:today as date) from found
                          on conflict do nothing)
                        select a.*, coalesce(f.since, cast(:today as date)) as since, c.reference, c.given_name, c.family_name
                        from found a
                        left join web.check_finding f using (what, subject)
                        left join core.person_card c on c.trajectory_id = a.trajectory_id
                        order by since, c.family_name, c.given_name, a.subject limit :most""")
                .param("today", LocalDate.now(clock))
                .param("dayAgo", Timestamp.from(time.now().minus(Duration.ofDays(1))))
                .param("most", MOST)
                .query((row, _) -> finding(row))
                .list();
    }

    private static Finding finding(ResultSet row) throws SQLException {
        var known = row.getString("reference") != null;
        return new Finding(
                StateCheck.valueOf(row.getString("what")),
                row.getString("subject"),
                row.getObject("trajectory_id", UUID.class),
                known ? row.getString("given_name") + " " + row.getString("family_name") : null,
                row.getString("reference"),
                row.getObject("since", LocalDate.class));
    }
}
