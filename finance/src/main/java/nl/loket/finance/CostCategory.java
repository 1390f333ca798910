package nl.loket.finance;

import java.util.Arrays;
import nl.loket.shared.Labelled;

/** The three sorts of cost within an activity; tables hold the plan's own word for them. */
public enum CostCategory implements Labelled {
    PERSONNEL("personeel"),
    MATERIAL("materieel"),
    OTHER("overig");

    private final String word;

    CostCategory(String word) {
        this.word = word;
    }

    /** The word in the plan, such as {@code personeel}. */
    public String word() {
        return word;
    }

    /** The category with this word; anything else is an {@link IllegalArgumentException}. */
    public static CostCategory of(String word) {
        return Arrays.stream(values())
                .filter(c -> c.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not a category: " + word));
    }

    @Override
    public String labelKey() {
        return "finance.category." + name();
    }
}
