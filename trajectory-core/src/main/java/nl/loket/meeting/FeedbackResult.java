package nl.loket.meeting;

import java.util.List;
import java.util.Map;

/**
 * How a meeting was, by those who were there, without their names.
 *
 * @param counts of each answer, in order
 * @param texts what they missed; empty while so few answered that one could guess who
 */
public record FeedbackResult(Map<Useful, Integer> counts, List<String> texts) {

    static final int LEAST = 5;

    /** How many answered. */
    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** From so many answers texts are shown. */
    public int least() {
        return LEAST;
    }

    /** Whether texts wait for more answers. */
    public boolean tooFew() {
        return total() < LEAST;
    }
}
