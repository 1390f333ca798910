package nl.loket.web.desk;

import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.loket.intake.IntakeOutcome;
import nl.loket.intake.ReportView;
import nl.loket.intake.Reporter;
import nl.loket.intake.SaveReport;
import nl.loket.shared.RuleViolation;
import nl.loket.trajectory.TrajectoryId;
import nl.loket.web.shell.Refusals;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

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

    /** Saves it; the rule that says no to gaps says so at each of them. */
    public static void into(BindingResult errors, @Nullable ReportForm form, Runnable save) {
        Refusals.into(errors, null, () -> {
            try {
                save.run();
            } catch (RuleViolation no) {
                if (!no.messageKey().equals("intake.rule.gaps")) {
                    throw no;
                }
                Objects.requireNonNull(form).gaps().forEach(gap -> errors.rejectValue(gap, no.messageKey()));
            }
        });
    }

    private List<String> gaps() {
        var all = new LinkedHashMap<String, Boolean>();
        all.put("motivation", text(motivation).isBlank());
        all.put("profession", text(profession).isBlank());
        all.put("guidance", text(guidance).isBlank());
        all.put("feasibility", text(feasibility).isBlank());
        all.put("advice", advice == null);
        return all.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
