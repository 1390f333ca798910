package nl.loket.intake;

import nl.loket.trajectory.TrajectoryId;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one part of the intake report. Each text at most 4,000 characters; a draft may have gaps, a final one may not.
 *
 * @param motivation why this person wants to teach
 * @param profession how they fit the profession
 * @param guidance what guidance they need
 * @param feasibility whether two years of working and learning can be done
 * @param advice what the reporter advises; the intermediary decides (AMB-52)
 * @param complete whether it is final
 * @param seenVersion the report's version the page showed, 0 where there was none yet
 */
public record SaveReport(
        TrajectoryId trajectory,
        Reporter reporter,
        String motivation,
        String profession,
        String guidance,
        String feasibility,
        @Nullable IntakeOutcome advice,
        boolean complete,
        int seenVersion) {}
