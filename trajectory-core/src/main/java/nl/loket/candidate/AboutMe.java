package nl.loket.candidate;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.loket.trajectory.TrajectoryId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what somebody tells of themself: one row a trajectory, each with its own version, because one writes at it on several devices. */
@Component
class AboutMe {

    private static final Table STRENGTHS =
            new Table("core.strengths", List.of("work", "subjects", "languages", "pastimes"));
    private static final Table SUPPORT = new Table("core.support_need", List.of("text"));

    private final JdbcClient jdbc;

    AboutMe(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Table(String name, List<String> columns) {

        String insert() {
            return "insert into " + name + " (trajectory_id, version, on_date, " + String.join(", ", columns)
                    + ") values (:id, 1, :on, :" + String.join(", :", columns)
                    + ") on conflict (trajectory_id) do nothing";
        }

        String update() {
            var set = columns.stream().map(c -> c + " = :" + c).toList();
            return "update " + name + " set version = version + 1, on_date = :on, " + String.join(", ", set)
                    + " where trajectory_id = :id and version = :seen";
        }
    }

    /** What is kept of one. */
    record Row<T>(int version, T said, LocalDate on) {}

    Optional<Row<Strengths>> strengths(TrajectoryId id) {
        return find(
                STRENGTHS,
                id,
                row -> new Strengths(
                        text(row, "work"), text(row, "subjects"), text(row, "languages"), text(row, "pastimes")));
    }

    Optional<Row<OwnText>> support(TrajectoryId id) {
        return find(SUPPORT, id, row -> text(row, "text"));
    }

    boolean keep(TrajectoryId id, Strengths said, int seen, LocalDate on) {
        var texts = Map.of(
                "work", said.work().value(),
                "subjects", said.subjects().value(),
                "languages", said.languages().value(),
                "pastimes", said.pastimes().value());
        return keep(STRENGTHS, id, texts, seen, on);
    }

    boolean keep(TrajectoryId id, OwnText support, int seen, LocalDate on) {
        return keep(SUPPORT, id, Map.of("text", support.value()), seen, on);
    }

    /** Told once: who applies again need not tell it again. */
    void again(TrajectoryId earlier, TrajectoryId id) {
        for (var table : List.of(STRENGTHS, SUPPORT)) {
            var columns = String.join(", ", table.columns());
            jdbc.sql("insert into " + table.name() + " (trajectory_id, version, on_date, " + columns
                            + ") select :id, 1, on_date, " + columns + " from " + table.name()
                            + " where trajectory_id = :earlier")
                    .param("id", id.value())
                    .param("earlier", earlier.value())
                    .update();
        }
    }

    private interface Reading<T> {

        T of(ResultSet row) throws SQLException;
    }

    private <T> Optional<Row<T>> find(Table table, TrajectoryId id, Reading<T> reading) {
        return jdbc.sql("select * from " + table.name() + " where trajectory_id = :id")
                .param("id", id.value())
                .query((row, _) ->
                        new Row<>(row.getInt("version"), reading.of(row), row.getObject("on_date", LocalDate.class)))
                .optional();
    }

    /** @return false if it was changed since that version */
    private boolean keep(Table table, TrajectoryId id, Map<String, String> texts, int seen, LocalDate on) {
        return jdbc.sql(seen == 0 ? table.insert() : table.update())
                        .params(texts)
                        .param("id", id.value())
                        .param("seen", seen)
                        .param("on", Date.valueOf(on))
                        .update()
                == 1;
    }

    private static OwnText text(ResultSet row, String column) throws SQLException {
        return OwnText.of(row.getString(column));
    }
}
