package nl.loket.correspondence;

import static nl.loket.correspondence.MailAudience.EVERYBODY;
import static nl.loket.correspondence.MailAudience.STAFF;

import java.time.LocalDate;
import java.util.List;
import nl.loket.shared.Role;
import org.springframework.stereotype.Component;

/** The mails of {@link AccountLetters}. */
@Component
class AccountMailKinds implements MailKinds {

    @Override
    public List<MailKind> mails() {
        return List.of(
                MailKind.of(
                        "account.mail.sign-in",
                        EVERYBODY,
                        MailNeed.AT_ONCE,
                        "/inloggen/link?t=voorbeeld",
                        LetterArg.secret("123456")),
                MailKind.of(
                        "account.mail.invitation",
                        STAFF,
                        MailNeed.ALWAYS,
                        "/inloggen",
                        LetterArg.label(Role.COACH),
                        LetterArg.date(LocalDate.of(2023, 9, 1))),
                MailKind.of(
                        "account.mail.account-closes",
                        STAFF,
                        MailNeed.ALWAYS,
                        "/inloggen",
                        LetterArg.date(LocalDate.of(2024, 9, 1))),
                MailKind.of("account.mail.second-step-reset", STAFF, MailNeed.AT_ONCE, "/inloggen"),
                MailKind.of("account.mail.looked-along", STAFF, MailNeed.ALWAYS, "/account"));
    }
}
