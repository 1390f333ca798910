package nl.loket.question;

import static nl.loket.correspondence.MailAudience.STRANGER;

import java.time.LocalDate;
import java.util.List;
import nl.loket.correspondence.LetterArg;
import nl.loket.correspondence.MailKind;
import nl.loket.correspondence.MailKinds;
import nl.loket.correspondence.MailNeed;
import org.springframework.stereotype.Component;

/** The mails to who asked something. The answer stands in the mail itself: who asked has no account to read it in, and it is about the route, not about a file. */
@Component
class QuestionMailKinds implements MailKinds {

    @Override
    public List<MailKind> mails() {
        return List.of(
                MailKind.of(
                        "question.mail.received",
                        STRANGER,
                        MailNeed.AT_ONCE,
                        "/vragen",
                        LetterArg.date(LocalDate.of(2023, 3, 15))),
                MailKind.of(
                        "question.mail.answer",
                        STRANGER,
                        MailNeed.ALWAYS,
                        "/contact",
                        LetterArg.text("Ja, dat kan. Begin met de check op de site.")));
    }
}
