package nl.loket.content;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who a story is of: nobody without a consent goes on the site (ROLE-35).
 *
 * @param composed whether it was put together from several people, and is about nobody in particular; the site says so
 * @param consentOn when the person who tells it agreed, null when composed or not asked yet
 */
public record Telling(boolean composed, @Nullable LocalDate consentOn) {

    /** What is not a story. */
    public static final Telling NOBODY = new Telling(false, null);

    boolean mayBePublished(LocalDate today) {
        return composed || (consentOn != null && !consentOn.isAfter(today));
    }
}
