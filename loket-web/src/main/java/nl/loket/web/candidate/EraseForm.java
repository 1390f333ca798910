package nl.loket.web.candidate;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Somebody has themself erased: they type what they do, so that no slip of the hand does it. */
record EraseForm(@Nullable String word) {

    private static final Set<String> WORDS = Set.of("wissen", "erase");

    boolean isMeant() {
        return word != null && WORDS.contains(word.strip().toLowerCase(Locale.ROOT));
    }
}
