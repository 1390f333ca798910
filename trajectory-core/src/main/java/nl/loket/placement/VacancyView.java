package nl.loket.placement;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A post at a school, or several of the same.
 *
 * @param note the section or group, null when it does not matter
 * @param filled how many of them somebody has, or will have
 * @param withdrawnOn since when it is no longer offered, null while it is
 */
public record VacancyView(
        UUID id,
        String schoolId,
        LocalDate from,
        int positions,
        @Nullable String note,
        int filled,
        @Nullable LocalDate withdrawnOn) {

    /** Whether somebody can still have it. */
    public boolean open() {
        return withdrawnOn == null && filled < positions;
    }
}
