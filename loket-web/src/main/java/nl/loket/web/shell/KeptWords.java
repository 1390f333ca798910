package nl.loket.web.shell;

import nl.loket.privacy.Kept;
import nl.loket.privacy.PrivacyRegister;
import org.springframework.stereotype.Component;

/** How long something is kept, as a sentence with the months that hold today. */
@Component
public class KeptWords {

    private final PrivacyRegister register;
    private final Words words;

    KeptWords(PrivacyRegister register, Words words) {
        this.register = register;
        this.words = words;
    }

    public String term(Kept kept) {
        return words.say(kept.termKey(), register.months(kept).toArray());
    }
}
