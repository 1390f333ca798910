package nl.loket.web.site;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/** Finds what people look for as they type it: without capitals and accents, words in any order. */
final class SearchWords {

    private SearchWords() {}

    /** Whether every word that is looked for stands somewhere in the text; nothing to look for stands everywhere. */
    static boolean allIn(String text, String search) {
        var plain = plain(text);
        return Arrays.stream(plain(search).split("\\s+")).allMatch(plain::contains);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
