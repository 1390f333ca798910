package nl.loket.placement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Notes down a post that is free at a school (MR-37).
 *
 * @param from when it can begin
 * @param positions how many of the same, 1 to 20
 * @param note the section or group, at most 200 characters
 */
public record OpenVacancy(
        String schoolId,
        LocalDate from,
        int positions,
        @Nullable String note) {}
