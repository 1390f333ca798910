package nl.loket.correspondence;

import java.time.LocalDate;
import java.util.UUID;
import nl.loket.account.AccountPost;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import org.springframework.stereotype.Component;

/** The mail of the account area. */
@Component
class AccountLetters implements AccountPost {

    private final Correspondence correspondence;

    AccountLetters(Correspondence correspondence) {
        this.correspondence = correspondence;
    }

    @Override
    public void signIn(PersonId person, UUID source, String token, String code) {
        correspondence.send(new Letter(
                source, "account.mail.sign-in", person, "/inloggen/link?t=" + token, LetterArg.secret(code)));
    }

    @Override
    public void invitation(PersonId person, UUID source, Role role, LocalDate from) {
        correspondence.send(new Letter(
                source, "account.mail.invitation", person, "/inloggen", LetterArg.label(role), LetterArg.date(from)));
    }

    @Override
    public void accountCloses(PersonId person, UUID source, LocalDate on) {
        correspondence.send(new Letter(source, "account.mail.account-closes", person, "/inloggen", LetterArg.date(on)));
    }

    @Override
    public void secondStepReset(PersonId person, UUID source) {
        correspondence.send(new Letter(source, "account.mail.second-step-reset", person, "/inloggen"));
    }

    @Override
    public void lookedAlong(PersonId person, UUID source) {
        correspondence.send(new Letter(source, "account.mail.looked-along", person, "/account"));
    }
}
