package nl.loket.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.loket.correspondence.LetterArg;
import nl.loket.correspondence.MailAudience;
import nl.loket.correspondence.MailKind;
import nl.loket.correspondence.MailKinds;
import nl.loket.correspondence.MailNeed;
import org.springframework.stereotype.Component;

/** The mails of {@link MeetingMail}, {@link MeetingReminder} and {@link MeetingPostDesk}. */
@Component
class MeetingMailKinds implements MailKinds {

    private static final LetterArg ON = LetterArg.date(LocalDate.of(2023, 3, 17));

    @Override
    public List<MailKind> mails() {
        return List.of(
                MailKind.of(
                        "meeting.mail.called-off", MailAudience.CANDIDATE, MailNeed.ALWAYS, "/mijn/bijeenkomst", ON),
                MailKind.of("meeting.mail.waiting", MailAudience.CANDIDATE, MailNeed.AT_ONCE, "/mijn/bijeenkomst", ON),
                // At once: a place may come free the evening before, and who cannot come any more must be able to say
                // so.
                MailKind.of("meeting.mail.moved-up", MailAudience.CANDIDATE, MailNeed.AT_ONCE, "/mijn/bijeenkomst", ON),
                MailKind.of("meeting.mail.none-yet", MailAudience.CANDIDATE, MailNeed.CHOICE, "/mijn/bijeenkomst"),
                reminder("meeting.mail.week-before"),
                reminder("meeting.mail.day-before"),
                MailKind.of(
                        "meeting.mail.message",
                        MailAudience.CANDIDATE,
                        MailNeed.ALWAYS,
                        "/mijn/bijeenkomst",
                        ON,
                        LetterArg.text("We zitten in een andere zaal: 2.08, op de tweede verdieping.")));
    }

    private static MailKind reminder(String template) {
        return MailKind.of(
                template,
                MailAudience.CANDIDATE,
                MailNeed.CHOICE,
                "/mijn/bijeenkomst",
                ON,
                LetterArg.time(LocalTime.of(19, 30)),
                LetterArg.text("Wibautstraat 2, Amsterdam"));
    }
}
