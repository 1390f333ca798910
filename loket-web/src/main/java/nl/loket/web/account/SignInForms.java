package nl.loket.web.account;

import nl.loket.account.EmailAddress;
import org.jspecify.annotations.Nullable;

/** What is typed on the way in. */
final class SignInForms {

    private SignInForms() {}

    /** The address to mail to. */
    record Email(@Nullable String email) {

        boolean looksRight() {
            return EmailAddress.looksRight(email);
        }

        String address() {
            return email == null ? "" : email.strip();
        }
    }

    /**
     * The code from the mail.
     *
     * @param email where it went, carried along by the page
     */
    record Code(@Nullable String email, @Nullable String code) {

        boolean looksRight() {
            return figures().matches("[0-9]{6}");
        }

        /** People type spaces in codes. */
        String figures() {
            return code == null ? "" : code.replaceAll("[\\s-]", "");
        }
    }

    /** A code from the app, or a recovery code. */
    record Second(@Nullable String code) {

        private static final int LONGEST = 100;

        boolean isEmpty() {
            return code == null || code.isBlank();
        }

        boolean looksLikeAppCode() {
            return text().replaceAll("[\\s-]", "").matches("[0-9]{6}");
        }

        /** What is longer than any code need not be looked at whole. */
        String text() {
            return code == null
                    ? ""
                    : code.strip().substring(0, Math.min(code.strip().length(), LONGEST));
        }
    }
}
