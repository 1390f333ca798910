package nl.loket.party;

import nl.loket.shared.RuleViolation;

/**
 * How somebody is called.
 *
 * @param given what one says: Samira; 1 to 100 characters
 * @param family with its prefix, as written: El Amrani; 1 to 100 characters
 */
public record PersonName(String given, String family) {

    public PersonName {
        given = given.strip();
        family = family.strip();
        if (given.isEmpty() || family.isEmpty() || given.length() > 100 || family.length() > 100) {
            throw new RuleViolation("party.rule.name");
        }
    }

    /** Samira El Amrani. */
    public String full() {
        return given + " " + family;
    }

    /** El Amrani, Samira: for lists. */
    public String sorted() {
        return family + ", " + given;
    }
}
