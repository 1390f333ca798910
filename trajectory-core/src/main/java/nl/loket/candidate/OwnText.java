package nl.loket.candidate;

import nl.loket.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * What somebody writes about themself in a field of the application: any script, at most 4,000 characters.
 *
 * @param value without spaces around it; may be empty
 */
public record OwnText(String value) {

    public static final int LONGEST = 4000;

    /** @throws RuleViolation if it is too long */
    public OwnText {
        value = value.strip().replace("\r\n", "\n").replace("\0", "");
        if (value.length() > LONGEST) {
            throw new RuleViolation("candidate.rule.text-long", LONGEST, value.length());
        }
    }

    public static OwnText of(@Nullable String typed) {
        return new OwnText(typed == null ? "" : typed);
    }

    public boolean isEmpty() {
        return value.isEmpty();
    }
}
