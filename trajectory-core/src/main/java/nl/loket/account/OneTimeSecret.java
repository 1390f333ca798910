package nl.loket.account;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * What goes into one mail: a token for its link and a code for whoever reads mail on another device. Only their hashes are stored.
 *
 * @param token 32 random bytes, fit for an address
 * @param code six figures
 * @param salt stored beside the code's hash: a million codes are quickly tried against an unsalted one
 */
public record OneTimeSecret(String token, String code, byte[] salt) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int ROUNDS = 20_000;

    public static OneTimeSecret create() {
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(32));
        return new OneTimeSecret(token, "%06d".formatted(RANDOM.nextInt(1_000_000)), bytes(16));
    }

    public byte[] tokenHash() {
        return hashOfToken(token);
    }

    public byte[] codeHash() {
        return hashOfCode(code, salt);
    }

    public static byte[] hashOfToken(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Slow on purpose: there are only a million codes. */
    public static byte[] hashOfCode(String code, byte[] salt) {
        try {
            var key = new PBEKeySpec(code.toCharArray(), salt, ROUNDS, 256);
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(key)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Compares without telling by its time how much was right. */
    public static boolean same(byte[] one, byte[] other) {
        return MessageDigest.isEqual(one, other);
    }

    private static byte[] bytes(int count) {
        var bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
