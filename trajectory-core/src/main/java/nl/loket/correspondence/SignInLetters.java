package nl.loket.correspondence;

import java.util.UUID;
import nl.loket.account.SignInPost;
import nl.loket.shared.PersonId;
import org.springframework.stereotype.Component;

/** Mails a link and a code to sign in with. */
@Component
class SignInLetters implements SignInPost {

    private final Correspondence correspondence;

    SignInLetters(Correspondence correspondence) {
        this.correspondence = correspondence;
    }

    @Override
    public void send(PersonId person, UUID source, String token, String code) {
        correspondence.send(new Letter(
                source, "account.mail.sign-in", person, "/inloggen/link?t=" + token, LetterArg.secret(code)));
    }
}
