package nl.loket.trajectory;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.loket.shared.DateRange;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When a trajectory was in which status. For rules that look back, such as the pot an hour belongs to. */
@Service
@Transactional(readOnly = true)
public class TrajectoryHistory {

    private final JdbcClient jdbc;

    TrajectoryHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The status at the end of that day; empty before it was opened. */
    public Optional<TrajectoryStatus> statusOn(TrajectoryId id, LocalDate day) {
        return jdbc.sql("""
                        select to_status from core.trajectory_move
                        where trajectory_id = :id and on_date <= :day order by id desc limit 1""")
                .param("id", id.value())
                .param("day", Date.valueOf(day))
                .query(String.class)
                .optional()
                .map(TrajectoryStatus::valueOf);
    }

    /** Whether it lay still on that day (EX-17). */
    public boolean pausedOn(TrajectoryId id, LocalDate day) {
        return jdbc.sql("""
                        select exists (select from core.waiting
                                       where trajectory_id = :id and kind = 'PAUSE' and from_on <= :day and until_on > :day)""")
                .param("id", id.value())
                .param("day", Date.valueOf(day))
                .query(Boolean.class)
                .single();
    }

    /** When it lay still, or will, in order. */
    public List<DateRange> pauses(TrajectoryId id) {
        return jdbc.sql(
                        "select from_on, until_on from core.waiting where trajectory_id = :id and kind = 'PAUSE' order by from_on")
                .param("id", id.value())
                .query((row, _) -> new DateRange(row.getObject(1, LocalDate.class), row.getObject(2, LocalDate.class)))
                .list();
    }

    /** The day it last entered that status; empty if it never did. */
    public Optional<LocalDate> since(TrajectoryId id, TrajectoryStatus status) {
        return jdbc.sql("""
                        select on_date from core.trajectory_move
                        where trajectory_id = :id and to_status = :status and kind = 'MOVE' order by id desc limit 1""")
                .param("id", id.value())
                .param("status", status.name())
                .query(LocalDate.class)
                .optional();
    }
}
