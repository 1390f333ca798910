package nl.loket.coaching;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.loket.shared.PersonId;
import nl.loket.trajectory.TrajectoryId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of what was told when one coach took over from another. */
@Component
class Handovers {

    private final JdbcClient jdbc;

    Handovers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(AssignGuide command, PersonId before, LocalDate on, @Nullable PersonId by) {
        jdbc.sql("""
                        insert into coaching.handover (trajectory_id, from_coach, to_coach, on_date, reason, note, written_by)
                        values (:trajectory, :before, :coach, :on, :reason, :note, :by)""")
                .param("trajectory", command.trajectory().value())
                .param("before", before.value())
                .param("coach", command.coach().value())
                .param("on", Date.valueOf(on))
                .param("reason", command.why())
                .param("note", command.note())
                .param("by", by == null ? null : by.value())
                .update();
    }

    /** Latest first. */
    List<HandoverView> of(TrajectoryId trajectory) {
        return jdbc.sql("select * from coaching.handover where trajectory_id = :trajectory order by id desc")
                .param("trajectory", trajectory.value())
                .query((row, _) -> view(row))
                .list();
    }

    private static HandoverView view(ResultSet row) throws SQLException {
        var by = row.getObject("written_by", UUID.class);
        return new HandoverView(
                new PersonId(row.getObject("from_coach", UUID.class)),
                new PersonId(row.getObject("to_coach", UUID.class)),
                row.getObject("on_date", LocalDate.class),
                row.getString("reason"),
                row.getString("note"),
                by == null ? null : new PersonId(by));
    }
}
