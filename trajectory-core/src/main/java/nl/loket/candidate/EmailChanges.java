package nl.loket.candidate;

import java.sql.Timestamp;
import java.util.Optional;
import nl.loket.account.EmailAddress;
import nl.loket.account.OneTimeSecret;
import nl.loket.account.SignInCodes;
import nl.loket.shared.PersonId;
import nl.loket.shared.SystemTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** New addresses that wait for their proof, one for a person: the newest. */
@Component
class EmailChanges {

    private final JdbcClient jdbc;
    private final SystemTime time;

    EmailChanges(JdbcClient jdbc, SystemTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    void replace(PersonId person, EmailAddress email, OneTimeSecret secret) {
        jdbc.sql("""
                        insert into core.email_change (person_id, email, code_hash, salt, expires_at)
                        values (:person, :email, :code, :salt, :expires)
                        on conflict (person_id) do update set email = excluded.email, code_hash = excluded.code_hash,
                          salt = excluded.salt, expires_at = excluded.expires_at""")
                .param("person", person.value())
                .param("email", email.value())
                .param("code", secret.codeHash())
                .param("salt", secret.salt())
                .param("expires", Timestamp.from(time.now().plus(SignInCodes.VALID)))
                .update();
    }

    Optional<String> waiting(PersonId person) {
        return jdbc.sql("select email::text from core.email_change where person_id = :person and expires_at > :now")
                .param("person", person.value())
                .param("now", Timestamp.from(time.now()))
                .query(String.class)
                .optional();
    }

    /** The address this code proves, if it does. */
    Optional<String> openedBy(PersonId person, String code) {
        return jdbc.sql(
                        "select email::text, code_hash, salt from core.email_change where person_id = :person and expires_at > :now for update")
                .param("person", person.value())
                .param("now", Timestamp.from(time.now()))
                .query((row, _) ->
                        OneTimeSecret.same(OneTimeSecret.hashOfCode(code.strip(), row.getBytes(3)), row.getBytes(2))
                                ? Optional.of(row.getString(1))
                                : Optional.<String>empty())
                .optional()
                .flatMap(email -> email);
    }

    void remove(PersonId person) {
        jdbc.sql("delete from core.email_change where person_id = :person")
                .param("person", person.value())
                .update();
    }
}
