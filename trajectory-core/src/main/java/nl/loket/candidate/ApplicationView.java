package nl.loket.candidate;

import java.time.LocalDate;
import nl.loket.document.DocumentId;
import nl.loket.shared.PersonId;
import nl.loket.trajectory.TrajectoryId;
import org.jspecify.annotations.Nullable;

/**
 * All that is in of an application.
 *
 * @param version of the profile and the diploma check, to send back with a change
 * @param eligible whether EL-01 holds as far as we know
 * @param scan null until the self-scan was done
 * @param cv null until it is in
 * @param motivation empty until begun; others than its writer see it only when it is done
 */
public record ApplicationView(
        TrajectoryId trajectory,
        PersonId person,
        int version,
        String postcode,
        Diploma diploma,
        DiplomaCheck diplomaCheck,
        @Nullable LocalDate diplomaCheckedOn,
        @Nullable String diplomaNote,
        String background,
        boolean eligible,
        @Nullable Scan scan,
        @Nullable Cv cv,
        Motivation motivation) {

    /** The last self-scan. */
    public record Scan(SelfScan answers, ScanOutcome outcome, LocalDate on) {}

    /** The CV that counts. */
    public record Cv(DocumentId document, String filename, LocalDate on) {}

    /**
     * The motivation.
     *
     * @param version 0 before the first was kept
     * @param doneOn null while it is a draft
     */
    public record Motivation(
            int version, String text, @Nullable LocalDate doneOn) {

        static final Motivation NONE = new Motivation(0, "", null);

        public boolean begun() {
            return !text.isBlank();
        }

        public int words() {
            return text.isBlank() ? 0 : text.strip().split("\\s+").length;
        }
    }

    /** Whether self-scan, CV and motivation are all in. */
    public boolean complete() {
        return scan != null && cv != null && motivation.doneOn() != null;
    }

    ApplicationView withoutDraft() {
        return new ApplicationView(
                trajectory,
                person,
                version,
                postcode,
                diploma,
                diplomaCheck,
                diplomaCheckedOn,
                diplomaNote,
                background,
                eligible,
                scan,
                cv,
                new Motivation(motivation.version(), "", null));
    }
}
