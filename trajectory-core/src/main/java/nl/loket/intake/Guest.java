package nl.loket.intake;

import nl.loket.shared.Labelled;
import nl.loket.shared.RuleViolation;

/**
 * Somebody else at the table: not a must (AMB-07).
 *
 * @param name 1 to 100 characters
 */
public record Guest(String name, Kind kind) {

    public Guest {
        name = name.strip();
        if (name.isEmpty() || name.length() > 100) {
            throw new RuleViolation("intake.rule.guest");
        }
    }

    /** As what they sit there. */
    public enum Kind implements Labelled {
        /** A former career changer. */
        ALUMNUS,
        /** Personnel adviser of a board. */
        HRM;

        @Override
        public String labelKey() {
            return "intake.guest." + name();
        }
    }
}
