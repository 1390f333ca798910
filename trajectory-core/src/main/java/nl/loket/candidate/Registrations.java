package nl.loket.candidate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.loket.account.EmailAddress;
import nl.loket.account.OneTimeSecret;
import nl.loket.party.PersonName;
import nl.loket.shared.PersonId;
import nl.loket.shared.SystemTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was typed and not yet proved: one row for an address, so the newest wins. Times are system time, but for the consent. */
@Component
class Registrations {

    private static final String SELECT = "select * from core.registration where expires_at > :now and ";

    private final JdbcClient jdbc;
    private final SystemTime time;

    Registrations(JdbcClient jdbc, SystemTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    /**
     * A row.
     *
     * @param register what was typed, null once it became a person
     * @param person who it became, null until then
     */
    record Waiting(
            UUID id,
            String email,
            @Nullable Register register,
            byte[] codeHash,
            byte[] salt,
            @Nullable PersonId person,
            @Nullable Instant confirmedAt) {

        boolean opensWith(String code) {
            return OneTimeSecret.same(OneTimeSecret.hashOfCode(code.strip(), salt), codeHash);
        }
    }

    void replace(UUID id, Register register, OneTimeSecret secret, Instant consentedAt) {
        jdbc.sql("delete from core.registration where email = :email::citext")
                .param("email", register.email().value())
                .update();
        jdbc.sql("""
                        insert into core.registration (id, email, given_name, family_name, postcode, diploma, background, language,
                          token_hash, code_hash, salt, consented_at, expires_at)
                        values (:id, :email, :given, :family, :postcode, :diploma, :background, :language,
                          :token, :code, :salt, :consented, :expires)""")
                .param("id", id)
                .param("email", register.email().value())
                .param("given", register.name().given())
                .param("family", register.name().family())
                .param("postcode", register.postcode().value())
                .param("diploma", register.diploma().name())
                .param("background", register.background())
                .param("language", register.language())
                .param("token", secret.tokenHash())
                .param("code", secret.codeHash())
                .param("salt", secret.salt())
                .param("consented", Timestamp.from(consentedAt))
                .param("expires", Timestamp.from(time.now().plus(RegistrationDesk.VALID)))
                .update();
    }

    /** Holds the row, so that of two who confirm at once the second sees what the first did. */
    Optional<Waiting> lockByToken(String token) {
        return jdbc.sql(SELECT + "token_hash = :hash for update")
                .param("now", Timestamp.from(time.now()))
                .param("hash", OneTimeSecret.hashOfToken(token))
                .query((row, _) -> waiting(row))
                .optional();
    }

    Optional<Waiting> lockByEmail(String email) {
        return jdbc.sql(SELECT + "email = :email::citext for update")
                .param("now", Timestamp.from(time.now()))
                .param("email", email.strip())
                .query((row, _) -> waiting(row))
                .optional();
    }

    /** What was typed now stands with the person: nothing of it stays here. */
    void confirmed(Waiting waiting, PersonId person) {
        jdbc.sql("""
                        update core.registration set person_id = :person, confirmed_at = :now, given_name = null, family_name = null,
                          postcode = null, diploma = null, background = null where id = :id""")
                .param("id", waiting.id())
                .param("person", person.value())
                .param("now", Timestamp.from(time.now()))
                .update();
    }

    boolean confirmedWithin(Waiting waiting, Duration span) {
        var at = waiting.confirmedAt();
        return at != null && at.plus(span).isAfter(time.now());
    }

    void removeExpired() {
        jdbc.sql("delete from core.registration where expires_at <= :now")
                .param("now", Timestamp.from(time.now()))
                .update();
    }

    private static Waiting waiting(ResultSet row) throws SQLException {
        var person = row.getObject("person_id", UUID.class);
        var confirmed = row.getTimestamp("confirmed_at");
        return new Waiting(
                row.getObject("id", UUID.class),
                row.getString("email"),
                person == null ? register(row) : null,
                row.getBytes("code_hash"),
                row.getBytes("salt"),
                person == null ? null : new PersonId(person),
                confirmed == null ? null : confirmed.toInstant());
    }

    private static Register register(ResultSet row) throws SQLException {
        return new Register(
                new PersonName(row.getString("given_name"), row.getString("family_name")),
                new EmailAddress(row.getString("email")),
                new Postcode(row.getString("postcode")),
                Diploma.valueOf(row.getString("diploma")),
                row.getString("background"),
                row.getString("language"),
                true,
                true);
    }
}
