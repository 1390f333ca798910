package nl.loket.candidate;

import nl.loket.account.EmailAddress;
import nl.loket.party.PersonName;
import nl.loket.shared.RuleViolation;

/**
 * Somebody wants to begin (ST-02).
 *
 * @param background what they did so far, in their own words; at most 4,000 characters, may be blank
 * @param language {@code nl} or {@code en}: how we write to them
 * @param meetsConditions they say: no teaching qualification yet, and wanting to teach at a primary school in Amsterdam (EL-02 to EL-05)
 * @param consents they read the privacy notice and agree
 */
public record Register(
        PersonName name,
        EmailAddress email,
        Postcode postcode,
        Diploma diploma,
        String background,
        String language,
        boolean meetsConditions,
        boolean consents) {

    static final int LONGEST_TEXT = 4000;

    /** @throws RuleViolation if one of EL-01 to EL-05 cannot hold, or consent is missing */
    public Register {
        background = background.strip();
        if (!diploma.mayBeEnough()) {
            throw new RuleViolation("candidate.rule.diploma-too-low");
        }
        if (!meetsConditions) {
            throw new RuleViolation("candidate.rule.conditions");
        }
        if (!consents) {
            throw new RuleViolation("candidate.rule.consent");
        }
        if (background.length() > LONGEST_TEXT) {
            throw new RuleViolation("candidate.rule.background");
        }
    }
}
