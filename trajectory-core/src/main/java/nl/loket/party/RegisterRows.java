package nl.loket.party;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import nl.loket.party.RegisterFiles.PlanBoard;
import nl.loket.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/** The register's facts as rows, and back. */
final class RegisterRows {

    private RegisterRows() {}

    static MapSqlParameterSource board(String number, String name, @Nullable PlanBoard plan) {
        return new MapSqlParameterSource("number", number)
                .addValue("name", name)
                .addValue("planName", plan == null ? null : plan.name())
                .addValue(
                        "status",
                        plan == null ? BoardStatus.NONE.name() : plan.status().name());
    }

    static MapSqlParameterSource school(SchoolFacts school, LocalDate from) {
        return new MapSqlParameterSource("id", school.id())
                .addValue("name", school.name())
                .addValue("kind", school.kind())
                .addValue("board", school.boardNumber())
                .addValue("street", school.street())
                .addValue("postcode", school.postcode())
                .addValue("city", school.city())
                .addValue("website", school.website())
                .addValue("lat", school.lat())
                .addValue("lon", school.lon())
                .addValue("from", from);
    }

    static MapSqlParameterSource change(long importId, String school, String kind, @Nullable FieldChange field) {
        return new MapSqlParameterSource("import", importId)
                .addValue("school", school)
                .addValue("kind", kind)
                .addValue("field", field == null ? null : field.field().name())
                .addValue("before", field == null ? null : field.before())
                .addValue("after", field == null ? null : field.after());
    }

    static SchoolFacts facts(ResultSet row, int number) throws SQLException {
        return new SchoolFacts(
                row.getString("id"),
                row.getString("name"),
                row.getString("kind"),
                row.getString("board_number"),
                row.getString("board_name"),
                row.getString("street"),
                row.getString("postcode"),
                row.getString("city"),
                row.getString("website"),
                row.getObject("lat", Double.class),
                row.getObject("lon", Double.class));
    }

    static AppliedEdition applied(ResultSet row, int number) throws SQLException {
        var by = row.getObject("applied_by", UUID.class);
        return new AppliedEdition(
                new RegisterEdition(row.getObject("edition_on", LocalDate.class)),
                row.getObject("valid_from", LocalDate.class),
                row.getTimestamp("applied_at").toInstant(),
                by == null ? null : new PersonId(by),
                row.getInt("added"),
                row.getInt("changed"),
                row.getInt("closed"));
    }
}
