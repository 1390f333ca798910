package nl.loket.account;

import java.util.regex.Pattern;
import nl.loket.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * An address one can write to, as a browser's e-mail field accepts it, with a dot in its domain.
 *
 * @param value without spaces around it; at most 200 characters
 */
public record EmailAddress(String value) {

    /** What a form accepts, spaces around it included; at most 200 characters. */
    public static final String PATTERN = "\\s*(?=\\S{1,200}\\s*$)[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}"
            + "@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63})+\\s*";

    private static final Pattern SHAPE = Pattern.compile(PATTERN);

    /** @throws RuleViolation {@code account.rule.email} if nobody can be written to there */
    public EmailAddress {
        value = value.strip();
        if (!looksRight(value)) {
            throw new RuleViolation("account.rule.email");
        }
    }

    /** Whether the text, spaces around it aside, can be an address. */
    public static boolean looksRight(@Nullable String text) {
        return text != null && SHAPE.matcher(text).matches();
    }
}
