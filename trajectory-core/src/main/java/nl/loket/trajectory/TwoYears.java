package nl.loket.trajectory;

import java.time.LocalDate;

/**
 * How far the two years of training are (AMB-25).
 *
 * @param start the first day at the training school
 * @param limit the last day within the limit, moved on by pauses
 * @param months how many the limit counts
 * @param gone whole months that went by without pauses
 */
public record TwoYears(LocalDate start, LocalDate limit, int months, int gone, TwoYearsLevel level) {

    /** Whole months that are left at least; none once it is over. */
    public int left() {
        return Math.max(0, months - gone);
    }
}
