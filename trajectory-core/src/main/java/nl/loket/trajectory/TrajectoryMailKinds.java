package nl.loket.trajectory;

import static nl.loket.correspondence.MailAudience.CANDIDATE;
import static nl.loket.correspondence.MailAudience.INTERMEDIARY;

import java.util.List;
import nl.loket.correspondence.LetterArg;
import nl.loket.correspondence.MailKind;
import nl.loket.correspondence.MailKinds;
import nl.loket.correspondence.MailNeed;
import org.springframework.stereotype.Component;

/** The mails of {@link TrajectoryMail} and {@link TrajectoryPostDesk}. */
@Component
class TrajectoryMailKinds implements MailKinds {

    @Override
    public List<MailKind> mails() {
        return List.of(
                MailKind.of("trajectory.mail.moved", CANDIDATE, MailNeed.CHOICE, "/mijn/route"),
                MailKind.of("trajectory.mail.completed", CANDIDATE, MailNeed.ALWAYS, "/mijn/route"),
                MailKind.of("trajectory.mail.pause", CANDIDATE, MailNeed.ALWAYS, "/mijn"),
                MailKind.of("trajectory.mail.stopped", CANDIDATE, MailNeed.AT_ONCE, "/mijn"),
                MailKind.of("trajectory.mail.ended", CANDIDATE, MailNeed.ALWAYS, "/mijn"),
                MailKind.of("trajectory.mail.request-asked", INTERMEDIARY, MailNeed.CHOICE, "/loket/verzoeken"),
                MailKind.of("trajectory.mail.request-answered", CANDIDATE, MailNeed.ALWAYS, "/mijn/verzoeken"),
                MailKind.of("trajectory.mail.carried-over", CANDIDATE, MailNeed.ALWAYS, "/mijn/route"),
                MailKind.of(
                        "trajectory.mail.message",
                        CANDIDATE,
                        MailNeed.ALWAYS,
                        "/mijn",
                        LetterArg.text("In de zomervakantie is het loket twee weken dicht.")));
    }
}
