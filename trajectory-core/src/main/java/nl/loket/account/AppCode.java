package nl.loket.account;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/** The six figures that an app on somebody's phone shows, another every half minute (RFC 6238). */
final class AppCode {

    private static final Duration STEP = Duration.ofSeconds(30);
    private static final int DRIFT = 1;
    private static final TimeBasedOneTimePasswordGenerator CODES = new TimeBasedOneTimePasswordGenerator(STEP);
    private static final SecureRandom RANDOM = new SecureRandom();

    private AppCode() {}

    /** Twenty random bytes. */
    static byte[] newSecret() {
        var secret = new byte[20];
        RANDOM.nextBytes(secret);
        return secret;
    }

    /** The secret as one types it into an app. */
    static String typed(byte[] secret) {
        return new Base32().encodeToString(secret);
    }

    /** The half minute this code belongs to: a phone's clock may be one off. */
    static Optional<Long> stepOf(String code, byte[] secret, Instant now) {
        var current = now.getEpochSecond() / STEP.toSeconds();
        return LongStream.rangeClosed(current - DRIFT, current + DRIFT)
                .filter(step -> OneTimeSecret.same(bytes(at(step, secret)), bytes(code)))
                .boxed()
                .findFirst();
    }

    private static String at(long step, byte[] secret) {
        try {
            var moment = Instant.ofEpochSecond(step * STEP.toSeconds());
            return CODES.generateOneTimePasswordString(new SecretKeySpec(secret, CODES.getAlgorithm()), moment);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String code) {
        return code.getBytes(StandardCharsets.UTF_8);
    }
}
