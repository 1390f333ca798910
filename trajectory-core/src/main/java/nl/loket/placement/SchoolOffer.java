package nl.loket.placement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a school offers to somebody who would come on a day; for choosing among many.
 *
 * @param designated whether it may train in the school year of that day (MR-13)
 * @param taken how many are there on that day for work experience or training: its cluster (MR-20)
 * @param free whether a place is free all the time asked for (MR-19)
 * @param willing what the school answered, null while nobody asked
 * @param vacancies how many posts are free by that day (MR-15)
 */
public record SchoolOffer(
        String schoolId,
        boolean designated,
        int places,
        int taken,
        boolean free,
        @Nullable Willingness willing,
        @Nullable LocalDate willingSince,
        int vacancies) {}
