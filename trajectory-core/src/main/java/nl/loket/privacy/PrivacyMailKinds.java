package nl.loket.privacy;

import java.util.List;
import nl.loket.correspondence.MailAudience;
import nl.loket.correspondence.MailKind;
import nl.loket.correspondence.MailKinds;
import nl.loket.correspondence.MailNeed;
import org.springframework.stereotype.Component;

/** The mails of {@link RetentionWatch} and {@link ForgetDesk}. */
@Component
class PrivacyMailKinds implements MailKinds {

    @Override
    public List<MailKind> mails() {
        return List.of(
                MailKind.of("privacy.mail.alarm", MailAudience.STAFF, MailNeed.AT_ONCE, "/beheer/bewaren"),
                MailKind.of(Erasure.FAREWELL, MailAudience.STRANGER, MailNeed.AT_ONCE, "/privacy"));
    }
}
