package nl.loket.web.shell;

import java.util.Locale;
import nl.loket.candidate.Postcode;
import org.springframework.format.Formatter;

/** A postcode as people write it, which comes back as the post writes it: 1012ab becomes 1012 AB. */
final class PostcodeFormat implements Formatter<Postcode> {

    @Override
    public String print(Postcode postcode, Locale locale) {
        return postcode.value();
    }

    /** The candidate area has the last word. */
    @Override
    public Postcode parse(String typed, Locale locale) {
        return new Postcode(typed);
    }
}
