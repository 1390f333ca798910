package nl.loket.candidate;

import static nl.loket.correspondence.MailAudience.CANDIDATE;
import static nl.loket.correspondence.MailAudience.STRANGER;
import static nl.loket.correspondence.MailNeed.AT_ONCE;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.loket.correspondence.LetterArg;
import nl.loket.correspondence.MailKind;
import nl.loket.correspondence.MailKinds;
import nl.loket.correspondence.MailNeed;
import org.springframework.stereotype.Component;

/** The mails of registering and of one's own details. */
@Component
class CandidateMailKinds implements MailKinds {

    private static final LetterArg CODE = LetterArg.secret("123456");

    @Override
    public List<MailKind> mails() {
        return Stream.concat(others(), Arrays.stream(Missing.values()).map(CandidateMailKinds::unfinished))
                .toList();
    }

    private static MailKind unfinished(Missing missing) {
        return MailKind.of(missing.template(), CANDIDATE, MailNeed.CHOICE, missing.path());
    }

    private static Stream<MailKind> others() {
        return Stream.of(
                MailKind.of("candidate.mail.registration", STRANGER, AT_ONCE, "/aanmelden/link?t=voorbeeld", CODE),
                MailKind.of("candidate.mail.welcome", CANDIDATE, AT_ONCE, "/mijn"),
                MailKind.of("candidate.mail.email-change", STRANGER, AT_ONCE, "/mijn/gegevens/email/code", CODE),
                MailKind.of("candidate.mail.email-taken", STRANGER, AT_ONCE, "/inloggen"),
                MailKind.of("candidate.mail.email-changed", STRANGER, AT_ONCE, "/over"));
    }
}
