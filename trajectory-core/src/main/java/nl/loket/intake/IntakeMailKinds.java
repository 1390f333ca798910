package nl.loket.intake;

import static nl.loket.correspondence.MailAudience.CANDIDATE;
import static nl.loket.correspondence.MailAudience.COACH;
import static nl.loket.correspondence.MailNeed.ALWAYS;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.loket.correspondence.LetterArg;
import nl.loket.correspondence.MailKind;
import nl.loket.correspondence.MailKinds;
import org.springframework.stereotype.Component;

/** The mails of {@link IntakeMail}. */
@Component
class IntakeMailKinds implements MailKinds {

    private static final LetterArg ON = LetterArg.date(LocalDate.of(2023, 3, 17));
    private static final LetterArg AT = LetterArg.time(LocalTime.of(10, 0));
    private static final LetterArg PLACE = LetterArg.text("Wibautstraat 12");

    @Override
    public List<MailKind> mails() {
        return List.of(
                MailKind.of("intake.mail.planned", CANDIDATE, ALWAYS, "/mijn", ON, AT, PLACE),
                MailKind.of("intake.mail.planned-coach", COACH, ALWAYS, "/coach/intake/1", ON, AT, PLACE),
                MailKind.of("intake.mail.replaced-coach", COACH, ALWAYS, "/coach", ON),
                MailKind.of("intake.mail.cancelled", CANDIDATE, ALWAYS, "/mijn", ON),
                MailKind.of("intake.mail.cancelled-coach", COACH, ALWAYS, "/coach", ON),
                MailKind.of("intake.mail.decided", CANDIDATE, ALWAYS, "/mijn"));
    }
}
