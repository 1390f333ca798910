package nl.loket.content;

import java.time.Instant;
import java.time.LocalDate;
import nl.loket.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One version of a text.
 *
 * @param number 1 for the first
 * @param writtenBy who wrote it last, null for what came with the product
 * @param publishOn from which day it is on the site, null for a draft
 * @param change what is different from the version before; may be empty
 */
public record EditionView(
        int number,
        Wordings wordings,
        @Nullable PersonId writtenBy,
        Instant writtenAt,
        @Nullable LocalDate publishOn,
        String change) {

    public boolean draft() {
        return publishOn == null;
    }

    /** Whether it has a day, and that day has not come. */
    public boolean waitsOn(LocalDate today) {
        return publishOn != null && publishOn.isAfter(today);
    }
}
