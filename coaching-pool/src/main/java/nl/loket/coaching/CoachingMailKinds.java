package nl.loket.coaching;

import static nl.loket.correspondence.MailAudience.CANDIDATE;
import static nl.loket.correspondence.MailAudience.COACH;
import static nl.loket.correspondence.MailNeed.ALWAYS;
import static nl.loket.correspondence.MailNeed.CHOICE;

import java.time.LocalDate;
import java.util.List;
import nl.loket.correspondence.LetterArg;
import nl.loket.correspondence.MailKind;
import nl.loket.correspondence.MailKinds;
import org.springframework.stereotype.Component;

/** The mails of {@link GuideMail} and {@link HourMail}. */
@Component
class CoachingMailKinds implements MailKinds {

    private static final LetterArg WHO = LetterArg.text("Fatima Benali");
    private static final LetterArg ON = LetterArg.date(LocalDate.of(2023, 3, 10));
    private static final LetterArg POT = LetterArg.label(Pot.PRE_TRACK);

    @Override
    public List<MailKind> mails() {
        return List.of(
                MailKind.of("coaching.mail.guide", CANDIDATE, ALWAYS, "/mijn", WHO),
                MailKind.of("coaching.mail.stand-in", CANDIDATE, ALWAYS, "/mijn", WHO),
                MailKind.of("coaching.mail.changed", CANDIDATE, ALWAYS, "/mijn", WHO),
                MailKind.of("coaching.mail.new-person", COACH, ALWAYS, "/coach/mensen/1"),
                MailKind.of("coaching.mail.taken-over", COACH, ALWAYS, "/coach/mensen/1"),
                MailKind.of("coaching.mail.handed-over", COACH, ALWAYS, "/coach"),
                MailKind.of("coaching.mail.hours-returned", COACH, ALWAYS, "/coach/uren/1", ON, LetterArg.text("1")),
                MailKind.of(
                        "coaching.mail.hours-returned-many",
                        COACH,
                        ALWAYS,
                        "/coach/uren?maand=2023-03",
                        ON,
                        LetterArg.text("3")),
                MailKind.of(
                        "coaching.mail.extra-given", COACH, CHOICE, "/coach/uren?voor=1", POT, LetterArg.text("120")),
                MailKind.of(
                        "coaching.mail.extra-refused", COACH, CHOICE, "/coach/uren?voor=1", POT, LetterArg.text("0")));
    }
}
