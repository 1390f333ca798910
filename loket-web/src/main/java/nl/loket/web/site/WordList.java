package nl.loket.web.site;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import nl.loket.web.shell.Words;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The words of the glossary that visitors meet, explained in plain language and in the order of the language of the page (15.6). */
@Component
class WordList {

    static final List<String> TERMS = List.of(
            "side-entrant",
            "intermediary",
            "guide",
            "coach",
            "head",
            "duo",
            "buddy",
            "board",
            "college",
            "trajectory",
            "pre-track",
            "self-scan",
            "meeting",
            "intake",
            "training-school",
            "permanent-school",
            "suitability",
            "statement",
            "prior-learning",
            "plan",
            "portfolio",
            "competence",
            "certificate",
            "agreement",
            "half-day",
            "vacancy");

    private final Words words;

    WordList(Words words) {
        this.words = words;
    }

    /**
     * A word and what it means.
     *
     * @param dutch the Dutch word, which the field uses in every language
     */
    record Term(String word, String dutch, String about) {}

    List<Term> terms() {
        var order = Collator.getInstance(LocaleContextHolder.getLocale());
        return TERMS.stream()
                .map(this::term)
                .sorted(Comparator.comparing(Term::word, order))
                .toList();
    }

    private Term term(String key) {
        var prefix = "site.words." + key;
        return new Term(words.say(prefix), words.say(prefix + ".dutch"), words.say(prefix + ".about"));
    }
}
