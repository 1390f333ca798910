package nl.loket.intake;

import java.time.LocalDate;
import nl.loket.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One part of the intake report.
 *
 * @param author who wrote it last
 * @param advice null while not chosen
 * @param finalOn the day it was made final, null while it is a draft
 */
public record ReportView(
        Reporter reporter,
        int version,
        PersonId author,
        String motivation,
        String profession,
        String guidance,
        String feasibility,
        @Nullable IntakeOutcome advice,
        @Nullable LocalDate finalOn) {

    public boolean complete() {
        return finalOn != null;
    }
}
