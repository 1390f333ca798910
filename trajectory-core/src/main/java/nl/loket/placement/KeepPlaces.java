package nl.loket.placement;

import java.time.LocalDate;
import nl.loket.shared.SchoolYear;
import org.jspecify.annotations.Nullable;

/**
 * Says what a school offers in a school year: how many places, whether it is designated to train (MR-13), and whether it would have somebody.
 *
 * @param places 0 to 99
 * @param willing what the school answered, null while nobody asked
 * @param willingSince since when, null as long as there is no answer
 * @param seenVersion the version the page showed, 0 when nothing was kept yet
 */
public record KeepPlaces(
        String schoolId,
        SchoolYear year,
        int places,
        boolean designated,
        @Nullable Willingness willing,
        @Nullable LocalDate willingSince,
        int seenVersion) {

    /** Where nobody asked the school whether it would. */
    public KeepPlaces(String schoolId, SchoolYear year, int places, boolean designated, int seenVersion) {
        this(schoolId, year, places, designated, null, null, seenVersion);
    }
}
