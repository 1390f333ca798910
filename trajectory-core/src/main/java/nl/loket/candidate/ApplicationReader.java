package nl.loket.candidate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.loket.document.DocumentId;
import nl.loket.shared.PersonId;
import nl.loket.trajectory.TrajectoryId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads a whole application with one statement. */
@Component
class ApplicationReader {

    private static final String WHOLE = """
            select a.*, a.diploma_check as checked, s.questionnaire, s.answers, s.outcome, s.on_date as scan_on,
                   c.document_id, d.filename, c.on_date as cv_on,
                   m.version as motivation_version, m.text as motivation, m.done_on
            from core.application a
            left join lateral (select questionnaire, answers, outcome, on_date from core.self_scan
                               where trajectory_id = a.trajectory_id order by id desc limit 1) s on true
            left join core.application_cv c on c.trajectory_id = a.trajectory_id
            left join core.document d on d.id = c.document_id
            left join core.motivation m on m.trajectory_id = a.trajectory_id
            where a.trajectory_id = :id""";

    private final JdbcClient jdbc;

    ApplicationReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<ApplicationView> whole(TrajectoryId id) {
        return jdbc.sql(WHOLE)
                .param("id", id.value())
                .query((row, _) -> view(row))
                .optional();
    }

    private static ApplicationView view(ResultSet row) throws SQLException {
        var diploma = Diploma.valueOf(row.getString("diploma"));
        var check = DiplomaCheck.valueOf(row.getString("checked"));
        return new ApplicationView(
                new TrajectoryId(row.getObject("trajectory_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getInt("version"),
                row.getString("postcode"),
                diploma,
                check,
                row.getObject("diploma_checked_on", LocalDate.class),
                row.getString("diploma_note"),
                row.getString("background"),
                check.eligible(diploma),
                scan(row),
                cv(row),
                motivation(row));
    }

    private static ApplicationView.@Nullable Scan scan(ResultSet row) throws SQLException {
        var answers = row.getArray("answers");
        return answers == null
                ? null
                : new ApplicationView.Scan(
                        SelfScan.read(row.getInt("questionnaire"), (String[]) answers.getArray()),
                        ScanOutcome.valueOf(row.getString("outcome")),
                        row.getObject("scan_on", LocalDate.class));
    }

    private static ApplicationView.@Nullable Cv cv(ResultSet row) throws SQLException {
        var document = row.getObject("document_id", UUID.class);
        return document == null
                ? null
                : new ApplicationView.Cv(
                        new DocumentId(document), row.getString("filename"), row.getObject("cv_on", LocalDate.class));
    }

    private static ApplicationView.Motivation motivation(ResultSet row) throws SQLException {
        var text = row.getString("motivation");
        return text == null
                ? ApplicationView.Motivation.NONE
                : new ApplicationView.Motivation(
                        row.getInt("motivation_version"), text, row.getObject("done_on", LocalDate.class));
    }
}
