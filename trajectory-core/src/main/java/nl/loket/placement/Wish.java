package nl.loket.placement;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The place that is asked for.
 *
 * @param until the first day no longer there, null while it is open
 * @param vacancy the post it fills; a permanent place needs one (MR-15), another never has one (MR-14)
 * @param withoutSubsidy why at a board that does not take part, and who pays; null elsewhere (MR-12, AMB-75)
 */
public record Wish(
        String schoolId,
        PlacementType type,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable UUID vacancy,
        @Nullable WithoutSubsidy withoutSubsidy) {

    /**
     * Why somebody is placed without subsidy.
     *
     * @param reason at most 2,000 characters
     * @param funding who pays, at most 200 characters
     */
    public record WithoutSubsidy(String reason, String funding) {}
}
