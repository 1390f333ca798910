package nl.loket.programme;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.loket.shared.Actor;
import nl.loket.shared.Labelled;
import nl.loket.shared.PersonId;
import nl.loket.shared.SchoolYear;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The append-only log of edits to norms and rates: this area stands below the audit log and keeps its own. */
@Component
class NormLog {

    private final JdbcClient jdbc;
    private final Clock clock;

    NormLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void yearAdded(Actor actor, SchoolYear year, String reason) {
        write(actor, year, "YEAR", null, null, null, reason);
    }

    void changed(Actor actor, SchoolYear year, Norm norm, BigDecimal before, BigDecimal after, String reason) {
        write(actor, year, "NORM", norm.name(), before, after, reason);
    }

    void changed(Actor actor, SchoolYear year, Rate rate, BigDecimal before, BigDecimal after, String reason) {
        write(actor, year, "RATE", rate.name(), before, after, reason);
    }

    List<NormChangeView> of(SchoolYear year) {
        return jdbc.sql("select * from core.norm_change where first_year = :year order by id desc")
                .param("year", year.firstYear())
                .query(NormLog::view)
                .list();
    }

    private void write(
            Actor actor,
            SchoolYear year,
            String kind,
            @Nullable String what,
            @Nullable BigDecimal before,
            @Nullable BigDecimal after,
            String reason) {
        jdbc.sql("""
                        insert into core.norm_change (programme_id, first_year, kind, what, before_value, after_value, reason, on_date, at, changed_by)
                        select programme_id, first_year, :kind, :what, :before, :after, :reason, :on, :at, :by
                        from core.programme_year where first_year = :year""")
                .param("kind", kind)
                .param("what", what)
                .param("before", before)
                .param("after", after)
                .param("reason", reason)
                .param("on", LocalDate.now(clock))
                .param("at", Timestamp.from(clock.instant()))
                .param("by", actor.person() == null ? null : actor.person().value())
                .param("year", year.firstYear())
                .update();
    }

    private static NormChangeView view(ResultSet row, int number) throws SQLException {
        var by = row.getObject("changed_by", UUID.class);
        return new NormChangeView(
                row.getObject("on_date", LocalDate.class),
                what(row.getString("kind"), row.getString("what")),
                row.getBigDecimal("before_value"),
                row.getBigDecimal("after_value"),
                row.getString("reason"),
                by == null ? null : new PersonId(by));
    }

    private static @Nullable Labelled what(String kind, String name) {
        return switch (kind) {
            case "NORM" -> Norm.valueOf(name);
            case "RATE" -> Rate.valueOf(name);
            default -> null;
        };
    }
}
