package nl.loket.meeting;

import nl.loket.account.EmailAddress;
import nl.loket.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * Somebody came in who was not on the list.
 *
 * @param key of the form: sent twice it counts once
 * @param name as they want to be called; at most 100 characters
 * @param email where to write how to register, null if they did not give one
 */
public record WalkIn(
        AttendanceId key,
        MeetingId meeting,
        String name,
        @Nullable EmailAddress email) {

    /** @throws RuleViolation without a name */
    public WalkIn {
        name = name.strip();
        if (name.isEmpty() || name.length() > SignUpAsGuest.LONGEST_NAME) {
            throw new RuleViolation("meeting.rule.guest-name", SignUpAsGuest.LONGEST_NAME);
        }
    }
}
