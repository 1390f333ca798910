package nl.loket.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import nl.loket.shared.PersonId;
import nl.loket.shared.SystemTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Signing in by what comes to one's mailbox: a link or a code, valid one hour, used once, the newest only. A person has one row, so a newer
 * mail replaces the older. Nothing tells whether an address has an account.
 */
@Service
@Transactional
public class SignInCodes {

    /** How long a link and a code are valid. */
    public static final Duration VALID = Duration.ofHours(1);

    /** Failures after which an address is locked, and for how long. */
    public static final int MOST_FAILURES = 10;

    public static final Duration LOCK = Duration.ofHours(1);

    /** Mails one may ask for at one address in a quarter of an hour. */
    public static final int MOST_REQUESTS = 5;

    public static final Duration REQUEST_WINDOW = Duration.ofMinutes(15);
    private static final int MOST_REQUESTS_BY_CLIENT = 60;
    private static final int MOST_FAILURES_BY_CLIENT = 60;
    private static final OneTimeSecret DECOY = OneTimeSecret.create();

    private final JdbcClient jdbc;
    private final AccountDesk accounts;
    private final Attempts attempts;
    private final AccountPost post;
    private final SystemTime time;

    SignInCodes(JdbcClient jdbc, AccountDesk accounts, Attempts attempts, AccountPost post, SystemTime time) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.attempts = attempts;
        this.post = post;
        this.time = time;
    }

    /**
     * Mails a link and a code if the address has an account.
     *
     * @param client the address of the computer that asks
     * @return false if it was asked too often, by this client or for this address, with or without account
     */
    public boolean request(String email, String client) {
        if (!attempts.allows("sign-in-client", client, MOST_REQUESTS_BY_CLIENT, REQUEST_WINDOW)
                || !attempts.allows("sign-in-request", email, MOST_REQUESTS, REQUEST_WINDOW)) {
            return false;
        }
        var secret = OneTimeSecret.create();
        var codeHash = secret.codeHash(); // also when nobody gets it: as slow with an account as without
        accounts.personByEmail(email).ifPresent(person -> {
            store(person, secret, codeHash);
            post.signIn(person, UUID.randomUUID(), secret.token(), secret.code());
        });
        return true;
    }

    /** Uses up the link. */
    public SignIn redeemLink(String token) {
        return jdbc.sql(
                        "delete from core.sign_in_code where token_hash = :hash and expires_at > :now returning person_id")
                .param("hash", OneTimeSecret.hashOfToken(token))
                .param("now", Timestamp.from(time.now()))
                .query(UUID.class)
                .optional()
                .<SignIn>map(person -> new SignIn.Admitted(new PersonId(person)))
                .orElseGet(SignIn.Refused::new);
    }

    /** Uses up the code that was mailed to this address. Locked means codes only: the link, which nobody can guess, keeps working. */
    public SignIn redeemCode(String email, String code, String client) {
        var locked = attempts.lockedUntil("code-client", client, MOST_FAILURES_BY_CLIENT, LOCK)
                .or(() -> attempts.lockedUntil("code-failure", email, MOST_FAILURES, LOCK));
        if (locked.isPresent()) {
            return new SignIn.Locked(locked.get());
        }
        var stored = accounts.personByEmail(email).flatMap(this::codeOf);
        var salt = stored.map(Stored::salt).orElse(DECOY.salt());
        var hash = stored.map(Stored::codeHash).orElse(DECOY.tokenHash());
        if (OneTimeSecret.same(OneTimeSecret.hashOfCode(code.strip(), salt), hash)
                && stored.isPresent()
                && used(stored.get())) {
            attempts.forget("code-failure", email);
            return new SignIn.Admitted(stored.get().person());
        }
        attempts.failed("code-client", client, MOST_FAILURES_BY_CLIENT, LOCK);
        attempts.failed("code-failure", email, MOST_FAILURES, LOCK);
        return attempts.lockedUntil("code-failure", email, MOST_FAILURES, LOCK)
                .<SignIn>map(SignIn.Locked::new)
                .orElseGet(SignIn.Refused::new);
    }

    /** Forgets codes nobody can use any more. */
    public void cleanUp() {
        jdbc.sql("delete from core.sign_in_code where expires_at <= :now")
                .param("now", Timestamp.from(time.now()))
                .update();
        attempts.cleanUp(LOCK.multipliedBy(2));
    }

    private void store(PersonId person, OneTimeSecret secret, byte[] codeHash) {
        jdbc.sql("""
                        insert into core.sign_in_code (person_id, token_hash, code_hash, salt, expires_at)
                        values (:person, :token, :code, :salt, :expires)
                        on conflict (person_id) do update set token_hash = excluded.token_hash,
                          code_hash = excluded.code_hash, salt = excluded.salt, expires_at = excluded.expires_at""")
                .param("person", person.value())
                .param("token", secret.tokenHash())
                .param("code", codeHash)
                .param("salt", secret.salt())
                .param("expires", Timestamp.from(time.now().plus(VALID)))
                .update();
    }

    private Optional<Stored> codeOf(PersonId person) {
        return jdbc.sql(
                        "select person_id, code_hash, salt from core.sign_in_code where person_id = :person and expires_at > :now")
                .param("person", person.value())
                .param("now", Timestamp.from(time.now()))
                .query((row, _) -> Stored.read(row))
                .optional();
    }

    /** Two at once with the same code: the one who takes the row away is in. */
    private boolean used(Stored stored) {
        return jdbc.sql("delete from core.sign_in_code where person_id = :person and code_hash = :hash")
                        .param("person", stored.person().value())
                        .param("hash", stored.codeHash())
                        .update()
                == 1;
    }

    private record Stored(PersonId person, byte[] codeHash, byte[] salt) {

        static Stored read(ResultSet row) throws SQLException {
            return new Stored(
                    new PersonId(row.getObject("person_id", UUID.class)),
                    row.getBytes("code_hash"),
                    row.getBytes("salt"));
        }
    }
}
