package nl.loket.party;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * An edition of the school register that ships with the portal, told apart by its date.
 *
 * @param publishedOn the first day of the month its facts are of
 */
public record RegisterEdition(LocalDate publishedOn) {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuu-MM");

    /** As it stands in addresses and in the log: 2021-01. */
    public String id() {
        return publishedOn.format(MONTH);
    }
}
