package nl.loket.placement;

import java.time.LocalDate;
import nl.loket.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a school for a school year.
 *
 * @param places how many people may be there at the same time
 * @param designated whether it may train (MR-13)
 * @param willing whether it would have somebody, null while nobody asked
 * @param willingSince since when it says so
 * @param version what to send back with a change; 0 while nothing was kept
 * @param changedBy who said so, null while nobody did
 * @param changedOn when
 */
public record SchoolPlacesView(
        int places,
        boolean designated,
        @Nullable Willingness willing,
        @Nullable LocalDate willingSince,
        int version,
        @Nullable PersonId changedBy,
        @Nullable LocalDate changedOn) {

    /** One place and not designated: what holds for a school nobody said anything about. */
    static final SchoolPlacesView UNKNOWN = new SchoolPlacesView(1, false, null, null, 0, null, null);
}
