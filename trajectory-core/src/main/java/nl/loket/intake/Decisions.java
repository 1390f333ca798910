package nl.loket.intake;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.loket.shared.PersonId;
import nl.loket.trajectory.Route;
import nl.loket.trajectory.TrajectoryId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The decisions: at most one holds for each intake, those undone are kept. */
@Component
class Decisions {

    private final JdbcClient jdbc;

    Decisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<DecisionView> of(IntakeId intake) {
        return jdbc.sql("""
                        select outcome, reason, feedback, route, look_again_on, decided_on, decided_by
                        from core.intake_decision where intake_id = :intake and undone_at is null""")
                .param("intake", intake.value())
                .query((row, _) -> view(row))
                .optional();
    }

    /** The one made last of all that hold; a later intake may be planned already. */
    Optional<DecisionView> latest(TrajectoryId trajectory) {
        return jdbc.sql("""
                        select d.outcome, d.reason, d.feedback, d.route, d.look_again_on, d.decided_on, d.decided_by
                        from core.intake_decision d join core.intake i on i.id = d.intake_id
                        where i.trajectory_id = :trajectory and d.undone_at is null order by d.decided_on desc, i.version desc limit 1""")
                .param("trajectory", trajectory.value())
                .query((row, _) -> view(row))
                .optional();
    }

    void add(IntakeId intake, DecideIntake decision, PersonId by, LocalDate on) {
        jdbc.sql("""
                        insert into core.intake_decision
                          (id, intake_id, outcome, reason, feedback, route, look_again_on, decided_on, decided_by)
                        values (:id, :intake, :outcome, :reason, :feedback, :route, :again, :on, :by)""")
                .param("id", UUID.randomUUID())
                .param("intake", intake.value())
                .param("outcome", decision.outcome().name())
                .param("reason", decision.reason().name())
                .param("feedback", decision.feedback().strip())
                .param(
                        "route",
                        decision.route() == null ? null : decision.route().name())
                .param("again", decision.lookAgainOn() == null ? null : Date.valueOf(decision.lookAgainOn()))
                .param("on", Date.valueOf(on))
                .param("by", by.value())
                .update();
    }

    void undo(IntakeId intake, Instant at) {
        jdbc.sql("update core.intake_decision set undone_at = :at where intake_id = :intake and undone_at is null")
                .param("at", Timestamp.from(at))
                .param("intake", intake.value())
                .update();
    }

    private static DecisionView view(ResultSet row) throws SQLException {
        var route = row.getString("route");
        return new DecisionView(
                IntakeOutcome.valueOf(row.getString("outcome")),
                DecisionReason.valueOf(row.getString("reason")),
                row.getString("feedback"),
                route == null ? null : Route.valueOf(route),
                row.getObject("look_again_on", LocalDate.class),
                row.getObject("decided_on", LocalDate.class),
                new PersonId(row.getObject("decided_by", UUID.class)));
    }
}
