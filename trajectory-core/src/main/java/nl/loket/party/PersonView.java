package nl.loket.party;

import java.util.Locale;
import nl.loket.shared.PersonId;

/**
 * A person as others may know them.
 *
 * @param language {@code nl} or {@code en}: how we write to them
 */
public record PersonView(PersonId id, PersonName name, String language) {

    /** The locale of our mails to them: Dutch figures in either language. */
    public Locale locale() {
        return Locale.of(language, "NL");
    }
}
