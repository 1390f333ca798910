package nl.loket.candidate;

import java.time.LocalDate;
import java.util.UUID;
import nl.loket.shared.RuleViolation;

/**
 * A day somebody spent at a school, or a talk with somebody who does the work, to find out whether it is for them (ST-07).
 *
 * @param id comes with the form, so that a second click keeps it once
 * @param on the day; not in the future
 * @param where the school or whom they talked with, 1 to {@value #LONGEST_WHERE} characters
 * @param note what they saw, in their own words; may be empty
 */
public record SchoolVisit(UUID id, LocalDate on, String where, OwnText note) {

    public static final int LONGEST_WHERE = 120;

    /** @throws RuleViolation if {@code where} is empty or too long */
    public SchoolVisit {
        where = where.strip();
        if (where.isEmpty() || where.length() > LONGEST_WHERE) {
            throw new RuleViolation("candidate.rule.visit-where", LONGEST_WHERE);
        }
    }
}
