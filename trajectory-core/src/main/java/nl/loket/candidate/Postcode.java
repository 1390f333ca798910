package nl.loket.candidate;

import java.util.Locale;
import java.util.regex.Pattern;
import nl.loket.shared.RuleViolation;

/**
 * A Dutch postcode.
 *
 * @param value as one writes it: 1012 AB
 */
public record Postcode(String value) {

    private static final Pattern SHAPE = Pattern.compile("([1-9][0-9]{3}) ?((?!SA|SD|SS)[A-Z]{2})");

    public Postcode {
        var match = SHAPE.matcher(value.strip().toUpperCase(Locale.ROOT));
        if (!match.matches()) {
            throw new RuleViolation("candidate.rule.postcode");
        }
        value = match.group(1) + " " + match.group(2);
    }
}
