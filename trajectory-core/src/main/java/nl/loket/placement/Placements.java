package nl.loket.placement;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.loket.shared.DateRange;
import nl.loket.shared.PersonId;
import nl.loket.trajectory.TrajectoryId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The placements as they stand in the database. */
@Component
class Placements {

    private static final String COLUMNS =
            "select id, school_id, type, from_on, until_on, reason, end_reason, released_on from core.placement";

    private final JdbcClient jdbc;

    Placements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(PlacementId id, PlacePerson command, @Nullable PersonId by) {
        jdbc.sql("""
                        insert into core.placement (id, trajectory_id, school_id, type, from_on, until_on, reason, vacancy, made_by)
                        values (:id, :trajectory, :school, :type, :from, :until, :reason, :vacancy, :by)""")
                .param("id", id.value())
                .param("trajectory", command.trajectory().value())
                .param("school", command.schoolId())
                .param("type", command.type().name())
                .param("from", date(command.from()))
                .param("until", date(command.until()))
                .param("reason", command.hasReason() ? command.reason() : null)
                .param("vacancy", command.vacancy())
                .param("by", by == null ? null : by.value())
                .update();
    }

    /** Every placement of a trajectory, latest first. */
    List<PlacementView> of(TrajectoryId trajectory) {
        return jdbc.sql(COLUMNS + " where trajectory_id = :trajectory and not void order by from_on desc")
                .param("trajectory", trajectory.value())
                .query((row, _) -> view(row))
                .list();
    }

    Optional<PlacementView> find(TrajectoryId trajectory, PlacementId id) {
        return jdbc.sql(COLUMNS + " where trajectory_id = :trajectory and id = :id and not void for update")
                .param("trajectory", trajectory.value())
                .param("id", id.value())
                .query((row, _) -> view(row))
                .optional();
    }

    void end(PlacementId id, LocalDate until, String reason) {
        jdbc.sql("update core.placement set until_on = :until, end_reason = :reason where id = :id")
                .param("until", date(until))
                .param("reason", reason)
                .param("id", id.value())
                .update();
    }

    void remove(PlacementId id) {
        jdbc.sql("delete from core.placement where id = :id")
                .param("id", id.value())
                .update();
    }

    /** An exit frees what is left of it; what had not begun counts for nothing. */
    void release(PlacementId id, LocalDate on) {
        jdbc.sql("""
                        update core.placement
                        set released_on = :on, meant_until = until_on, void = from_on >= :on,
                            until_on = case when from_on >= :on then until_on else :on end
                        where id = :id""").param("on", date(on)).param("id", id.value()).update();
    }

    /** What the last exit released, to be taken back when that exit is undone. */
    List<PlacementView> released(TrajectoryId trajectory) {
        return jdbc.sql("""
                        select id, school_id, type, from_on, meant_until as until_on, reason, end_reason, released_on from core.placement p
                        where trajectory_id = :trajectory
                          and released_on = (select max(released_on) from core.placement l where l.trajectory_id = p.trajectory_id)
                        order by from_on""")
                .param("trajectory", trajectory.value())
                .query((row, _) -> view(row))
                .list();
    }

    void takeBack(PlacementId id) {
        jdbc.sql(
                        "update core.placement set until_on = meant_until, meant_until = null, released_on = null, void = false where id = :id")
                .param("id", id.value())
                .update();
    }

    /** What was released can no longer be taken back: it stays history. */
    void letGo(PlacementId id) {
        jdbc.sql("update core.placement set meant_until = null, released_on = null where id = :id")
                .param("id", id.value())
                .update();
    }

    private static PlacementView view(ResultSet row) throws SQLException {
        return new PlacementView(
                new PlacementId(row.getObject("id", UUID.class)),
                row.getString("school_id"),
                PlacementType.valueOf(row.getString("type")),
                new DateRange(row.getObject("from_on", LocalDate.class), row.getObject("until_on", LocalDate.class)),
                row.getString("reason"),
                row.getString("end_reason"),
                row.getObject("released_on") != null);
    }

    private static @Nullable Date date(@Nullable LocalDate date) {
        return date == null ? null : Date.valueOf(date);
    }
}
