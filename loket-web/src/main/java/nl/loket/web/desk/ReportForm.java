package nl.loket.web.desk;

import jakarta.validation.constraints.Size;
import nl.loket.intake.IntakeOutcome;
import nl.loket.intake.ReportView;
import nl.loket.intake.Reporter;
import nl.loket.intake.SaveReport;
import nl.loket.trajectory.TrajectoryId;
import org.jspecify.annotations.Nullable;

/** One part of the intake report as it is typed; the coach's page uses it too. */
public record ReportForm(
        @Size(max = 4000, message = "{desk.form.text.long}") @Nullable
        String motivation,

        @Size(max = 4000, message = "{desk.form.text.long}") @Nullable
        String profession,

        @Size(max = 4000, message = "{desk.form.text.long}") @Nullable
        String guidance,

        @Size(max = 4000, message = "{desk.form.text.long}") @Nullable
        String feasibility,

        @Nullable IntakeOutcome advice,

        @Nullable Boolean complete) {

    public static ReportForm of(@Nullable ReportView report) {
        return report == null
                ? new ReportForm(null, null, null, null, null, false)
                : new ReportForm(
                        report.motivation(),
                        report.profession(),
                        report.guidance(),
                        report.feasibility(),
                        report.advice(),
                        report.complete());
    }

    public SaveReport command(TrajectoryId trajectory, Reporter reporter, int seenVersion) {
        return new SaveReport(
                trajectory,
                reporter,
                text(motivation),
                text(profession),
                text(guidance),
                text(feasibility),
                advice,
                isFinal(),
                seenVersion);
    }

    /** Whether the button said final; without a button it is a draft. */
    public boolean isFinal() {
        return Boolean.TRUE.equals(complete);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
