package nl.loket.meeting;

import nl.loket.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** What somebody needs to be able to take part in a meeting (8.6), in their own words. Only whoever organises it reads it, and it goes soon after. */
public final class Needs {

    public static final int LONGEST = 500;

    private Needs() {}

    /**
     * As it is kept.
     *
     * @return null for nothing
     * @throws RuleViolation if it is too long
     */
    static @Nullable String of(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        var text = typed.strip();
        if (text.length() > LONGEST) {
            throw new RuleViolation("meeting.rule.needs", LONGEST);
        }
        return text;
    }
}
