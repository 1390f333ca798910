package nl.loket.meeting;

import nl.loket.account.EmailAddress;
import nl.loket.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * Somebody wants to come to a meeting without an account (8.2).
 *
 * @param name as they want to be called; at most 100 characters
 * @param language {@code nl} or {@code en}
 * @param needs what they need to take part (8.6), null for nothing
 * @param consents that we keep this for the meeting
 */
public record SignUpAsGuest(
        MeetingId meeting,
        String name,
        EmailAddress email,
        String language,
        @Nullable String needs,
        boolean consents) {

    public static final int LONGEST_NAME = 100;

    /** @throws RuleViolation without a name, without consent or if too much was typed */
    public SignUpAsGuest {
        name = name.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new RuleViolation("meeting.rule.guest-name", LONGEST_NAME);
        }
        if (!consents) {
            throw new RuleViolation("meeting.rule.guest-consent");
        }
        needs = Needs.of(needs);
    }
}
