package nl.loket.placement;

import java.time.LocalDate;
import nl.loket.trajectory.TrajectoryId;
import org.jspecify.annotations.Nullable;

/**
 * Gives somebody a place at a school.
 *
 * @param until the first day no longer there, null while it is open
 * @param vacancy whether the school has a vacancy; needed for a permanent place (MR-15)
 * @param reason why and who pays, at most 2,000 characters; needed for a permanent place, and at a board that does not participate (MR-12, AMB-75)
 * @param seenVersion the version of the trajectory the page showed
 */
public record PlacePerson(
        TrajectoryId trajectory,
        String schoolId,
        PlacementType type,
        LocalDate from,
        @Nullable LocalDate until,
        boolean vacancy,
        @Nullable String reason,
        int seenVersion) {

    boolean hasReason() {
        return reason != null && !reason.isBlank();
    }
}
