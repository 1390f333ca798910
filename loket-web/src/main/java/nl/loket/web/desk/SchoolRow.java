package nl.loket.web.desk;

import nl.loket.party.BoardStatus;
import nl.loket.placement.Willingness;
import org.jspecify.annotations.Nullable;

/**
 * A school in a list to choose from.
 *
 * @param taken how many places are taken on the day of the list
 * @param willing what the school answered, null while nobody asked
 * @param vacancies how many posts are free
 */
record SchoolRow(
        String schoolId,
        String name,
        String kind,
        String boardName,
        BoardStatus boardStatus,
        String street,
        String city,
        int places,
        int taken,
        boolean designated,
        @Nullable Willingness willing,
        int vacancies) {

    public int free() {
        return Math.max(0, places - taken);
    }

    public boolean participates() {
        return boardStatus == BoardStatus.PARTICIPATING;
    }
}
