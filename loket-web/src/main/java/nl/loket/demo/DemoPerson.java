package nl.loket.demo;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import nl.loket.candidate.Diploma;

/**
 * Somebody of the demo; made up.
 *
 * @param number their place in the cast, from 0: their hours and habits follow from it
 * @param known whether they are one of those we know well, and not of the crowd
 * @param story how far they come
 * @param background what they say of themselves
 */
record DemoPerson(
        int number,
        boolean known,
        String given,
        String family,
        String postcode,
        Diploma diploma,
        LocalDate registeredOn,
        String language,
        Story story,
        String background) {

    /** Addresses end in a domain that is reserved for examples in Dutch. */
    String email() {
        return plain(given) + "." + plain(family) + "@voorbeeld.nl";
    }

    static String plain(String name) {
        var undotted = name.replace('ı', 'i').replace('İ', 'I');
        return Normalizer.normalize(undotted, Normalizer.Form.NFD)
                .replaceAll("[^\\p{Alpha}]", "")
                .toLowerCase(Locale.ROOT);
    }
}
