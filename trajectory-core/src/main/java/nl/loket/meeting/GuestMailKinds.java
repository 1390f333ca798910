package nl.loket.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import nl.loket.correspondence.LetterArg;
import nl.loket.correspondence.MailAudience;
import nl.loket.correspondence.MailKind;
import nl.loket.correspondence.MailKinds;
import nl.loket.correspondence.MailNeed;
import org.springframework.stereotype.Component;

/** The mails of {@link GuestPost} and {@link FeedbackDesk}. */
@Component
class GuestMailKinds implements MailKinds {

    private static final String LINK = GuestPost.PLACE + "voorbeeld";

    @Override
    public List<MailKind> mails() {
        return List.of(
                guest("confirm", MailNeed.AT_ONCE, LINK, LetterArg.secret("123456")),
                kind("known", MailAudience.CANDIDATE, MailNeed.AT_ONCE, "/mijn/bijeenkomst"),
                guest("booked", MailNeed.AT_ONCE, LINK),
                guest("waiting", MailNeed.AT_ONCE, LINK),
                guest("moved-up", MailNeed.AT_ONCE, LINK),
                guest("week-before", MailNeed.ALWAYS, LINK),
                guest("day-before", MailNeed.ALWAYS, LINK),
                guest("called-off", MailNeed.ALWAYS, LINK),
                guest("message", MailNeed.ALWAYS, LINK, LetterArg.text("We zitten in zaal 2.08.")),
                guest("walk-in", MailNeed.ALWAYS, "/aanmelden"),
                feedback("meeting.mail.feedback", MailAudience.EVERYBODY),
                feedback("meeting.mail.guest-feedback", MailAudience.STRANGER));
    }

    /** Opens by its link alone, so that who answers need not sign in and say who they are. */
    private static MailKind feedback(String template, MailAudience to) {
        return MailKind.of(
                template,
                to,
                MailNeed.ALWAYS,
                "/bijeenkomsten/terugblik?t=voorbeeld",
                LetterArg.date(LocalDate.of(2023, 3, 17)));
    }

    private static MailKind guest(String name, MailNeed need, String path, LetterArg... more) {
        return kind(name, MailAudience.STRANGER, need, path, more);
    }

    private static MailKind kind(String name, MailAudience to, MailNeed need, String path, LetterArg... more) {
        var about = Stream.of(
                LetterArg.date(LocalDate.of(2023, 3, 17)),
                LetterArg.time(LocalTime.of(19, 30)),
                LetterArg.text("Wibautstraat 2, Amsterdam"));
        return new MailKind(
                "meeting.mail.guest-" + name,
                to,
                need,
                path,
                Stream.concat(about, Stream.of(more)).toList());
    }
}
