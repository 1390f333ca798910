package nl.loket.web.desk;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.loket.placement.PlacementType;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is at a school, will be, or is proposed there, in one query over what the areas publish. */
@Component
class SchoolPeople {

    private final JdbcClient jdbc;
    private final Clock clock;

    SchoolPeople(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Somebody at the school.
     *
     * @param lastDay null while it is open
     * @param asked whether the school has not answered yet
     */
    record Row(
            UUID trajectory,
            String name,
            PlacementType type,
            LocalDate from,
            @Nullable LocalDate lastDay,
            boolean asked) {}

    @Transactional(readOnly = true)
    public List<Row> at(String school) {
        return jdbc.sql("""
                        with there as (
                          select trajectory_id, type, from_on, until_on, false as asked from core.placement_now
                          where school_id = :school and (until_on is null or until_on > :today)
                          union all
                          select trajectory_id, type, from_on, until_on, true from core.proposal_card
                          where school_id = :school and state = 'PROPOSED')
                        select t.*, c.given_name, c.family_name from there t join core.person_card c using (trajectory_id)
                        order by asked desc, from_on, family_name, trajectory_id""")
                .param("school", school)
                .param("today", Date.valueOf(LocalDate.now(clock)))
                .query((row, _) -> row(row))
                .list();
    }

    private static Row row(ResultSet row) throws SQLException {
        var until = row.getObject("until_on", LocalDate.class);
        return new Row(
                row.getObject("trajectory_id", UUID.class),
                row.getString("given_name") + " " + row.getString("family_name"),
                PlacementType.valueOf(row.getString("type")),
                row.getObject("from_on", LocalDate.class),
                until == null ? null : until.minusDays(1),
                row.getBoolean("asked"));
    }
}
