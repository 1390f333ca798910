package nl.lokettest;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.time.Duration;
import java.time.Instant;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;
import org.awaitility.Awaitility;

/** The app on somebody's phone that shows codes for the second step of signing in. */
public final class AuthenticatorApp {

    private static final TimeBasedOneTimePasswordGenerator CODES = new TimeBasedOneTimePasswordGenerator();

    private final SecretKeySpec secret;
    private long used;

    /** @param typed the secret as the page shows it, with or without spaces */
    public AuthenticatorApp(String typed) {
        secret = new SecretKeySpec(new Base32().decode(typed.replace(" ", "")), CODES.getAlgorithm());
    }

    /** The next code: each is given once, so one may sign in several times in half a minute, as far as clocks may differ. */
    public String code() {
        used = Math.max(used + 1, oldest());
        Awaitility.await().atMost(Duration.ofMinutes(2)).until(() -> used <= now() + 1);
        return at(used);
    }

    /** A code that has been used by now, or is too old. */
    public String oldCode() {
        return at(now() - 10);
    }

    private String at(long step) {
        try {
            return CODES.generateOneTimePasswordString(secret, Instant.ofEpochSecond(step * 30));
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The code before is still good, unless it grows too old while it is typed on a slow machine. */
    private static long oldest() {
        var second = Instant.now().getEpochSecond() % 30;
        return second < 20 ? now() - 1 : now();
    }

    private static long now() {
        return Instant.now().getEpochSecond() / 30;
    }
}
