package nl.loket.content;

import java.text.Normalizer;
import java.util.Locale;

/** Makes of a title the name it has in the address: small letters and figures, with dashes between. */
final class Slug {

    private static final int LONGEST = 60;

    private Slug() {}

    /** @return {@code tekst} when there is no letter or figure in the title */
    static String of(String title) {
        var plain = Normalizer.normalize(title, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        var slug = plain.substring(0, Math.min(plain.length(), LONGEST)).replaceAll("^-+|-+$", "");
        return slug.isEmpty() ? "tekst" : slug;
    }
}
