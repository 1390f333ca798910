package nl.loket.party;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import nl.loket.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The schools, boards and teacher colleges of the city, as the edition of the register that holds has them. Public data: everyone may ask. */
@Service
@Transactional(readOnly = true)
public class SchoolRegister {

    private final JdbcClient jdbc;

    SchoolRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A school, closed ones too: a person may have been placed there. */
    public SchoolView school(String schoolId) {
        return find(schoolId).orElseThrow(() -> new NotFound("school " + schoolId));
    }

    public Optional<SchoolView> find(String schoolId) {
        return jdbc.sql("select * from core.school_card where school_id = :id")
                .param("id", schoolId)
                .query(SchoolRegister::school)
                .optional();
    }

    /** All schools that are open, by name. */
    public List<SchoolView> schools() {
        return jdbc.sql("select * from core.school_card where closed_on is null order by name, school_id")
                .query(SchoolRegister::school)
                .list();
    }

    /** All schools, closed ones too, by name. */
    public List<SchoolView> all() {
        return jdbc.sql("select * from core.school_card order by name, school_id")
                .query(SchoolRegister::school)
                .list();
    }

    /** Every board that has an open school here or is named in the plan, by name. */
    public List<BoardView> boards() {
        return jdbc.sql("""
                        select b.*, count(s.id) as schools from core.board b
                        left join core.school s on s.board_number = b.number and s.closed_on is null
                        group by b.number having count(s.id) > 0 or b.status <> 'NONE' order by b.name""")
                .query((row, _) -> new BoardView(
                        row.getString("number"),
                        row.getString("name"),
                        row.getString("plan_name"),
                        BoardStatus.valueOf(row.getString("status")),
                        row.getInt("schools")))
                .list();
    }

    public List<CollegeView> colleges() {
        return jdbc.sql("select id, name from core.teacher_college order by name")
                .query((row, _) -> new CollegeView(row.getString(1), row.getString(2)))
                .list();
    }

    public CollegeView college(String collegeId) {
        return colleges().stream()
                .filter(c -> c.id().equals(collegeId))
                .findFirst()
                .orElseThrow(() -> new NotFound("college " + collegeId));
    }

    private static SchoolView school(ResultSet row, int number) throws SQLException {
        return new SchoolView(
                row.getString("school_id"),
                row.getString("name"),
                row.getString("kind"),
                row.getString("board_number"),
                row.getString("board_name"),
                BoardStatus.valueOf(row.getString("board_status")),
                row.getString("street"),
                row.getString("postcode"),
                row.getString("city"),
                degrees(row, "lat"),
                degrees(row, "lon"),
                row.getString("closed_on") != null);
    }

    private static @Nullable Double degrees(ResultSet row, String column) throws SQLException {
        var value = row.getDouble(column);
        return row.wasNull() ? null : value;
    }
}
