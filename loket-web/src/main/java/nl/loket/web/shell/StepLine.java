package nl.loket.web.shell;

import java.time.LocalDate;
import nl.loket.trajectory.StepRecordView;

/**
 * One step record in words.
 *
 * @param counts whether it says that the step was done
 * @param by who wrote it down
 * @param mine whether that was the one who looks
 */
public record StepLine(
        String step, String outcome, boolean counts, LocalDate on, String by, boolean mine, StepRecordView record) {}
