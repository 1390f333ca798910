package nl.loket.intake;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.loket.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The two parts of each report, as they stand in the database. */
@Component
class Reports {

    private final JdbcClient jdbc;

    Reports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<ReportView> of(IntakeId intake, Reporter reporter) {
        return jdbc.sql("""
                        select reporter, version, author_id, motivation, profession, guidance, feasibility, advice, final_on
                        from core.intake_report where intake_id = :intake and reporter = :reporter""")
                .param("intake", intake.value())
                .param("reporter", reporter.name())
                .query((row, _) -> view(row))
                .optional();
    }

    void write(IntakeId intake, SaveReport report, PersonId author, @Nullable LocalDate finalOn) {
        jdbc.sql("""
                        insert into core.intake_report
                          (intake_id, reporter, version, author_id, motivation, profession, guidance, feasibility, advice, final_on)
                        values (:intake, :reporter, 1, :author, :motivation, :profession, :guidance, :feasibility, :advice, :final)
                        on conflict (intake_id, reporter) do update set version = intake_report.version + 1, author_id = :author,
                          motivation = :motivation, profession = :profession, guidance = :guidance, feasibility = :feasibility,
                          advice = :advice, final_on = :final""")
                .param("intake", intake.value())
                .param("reporter", report.reporter().name())
                .param("author", author.value())
                .param("motivation", report.motivation())
                .param("profession", report.profession())
                .param("guidance", report.guidance())
                .param("feasibility", report.feasibility())
                .param(
                        "advice",
                        report.advice() == null ? null : report.advice().name())
                .param("final", finalOn == null ? null : Date.valueOf(finalOn))
                .update();
    }

    private static ReportView view(ResultSet row) throws SQLException {
        var advice = row.getString("advice");
        return new ReportView(
                Reporter.valueOf(row.getString("reporter")),
                row.getInt("version"),
                new PersonId(row.getObject("author_id", UUID.class)),
                row.getString("motivation"),
                row.getString("profession"),
                row.getString("guidance"),
                row.getString("feasibility"),
                advice == null ? null : IntakeOutcome.valueOf(advice),
                row.getObject("final_on", LocalDate.class));
    }
}
