package nl.loket.placement;

import static nl.loket.correspondence.MailAudience.CANDIDATE;
import static nl.loket.correspondence.MailAudience.COACH;
import static nl.loket.correspondence.MailAudience.INTERMEDIARY;
import static nl.loket.correspondence.MailAudience.SCHOOL_HEAD;
import static nl.loket.correspondence.MailNeed.ALWAYS;
import static nl.loket.correspondence.MailNeed.CHOICE;

import java.time.LocalDate;
import java.util.List;
import nl.loket.correspondence.LetterArg;
import nl.loket.correspondence.MailKind;
import nl.loket.correspondence.MailKinds;
import org.springframework.stereotype.Component;

/** The mails of {@link PlacementPost}. */
@Component
class PlacementMailKinds implements MailKinds {

    private static final LetterArg FROM = LetterArg.date(LocalDate.of(2023, 9, 1));

    @Override
    public List<MailKind> mails() {
        return List.of(
                MailKind.of("placement.mail.proposed", SCHOOL_HEAD, ALWAYS, "/school/voorstellen/1"),
                MailKind.of("placement.mail.withdrawn", SCHOOL_HEAD, ALWAYS, "/school/voorstellen/1"),
                MailKind.of("placement.mail.confirmed", INTERMEDIARY, CHOICE, "/loket/mensen/1/plaatsing"),
                MailKind.of("placement.mail.declined", INTERMEDIARY, CHOICE, "/loket/mensen/1/plaatsing"),
                MailKind.of("placement.mail.made", CANDIDATE, ALWAYS, "/mijn/kring", FROM),
                MailKind.of("placement.mail.made-coach", COACH, CHOICE, "/coach/mensen/1"));
    }
}
