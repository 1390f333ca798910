package nl.loket.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import nl.loket.shared.PersonId;
import nl.loket.shared.RuleViolation;
import nl.loket.shared.SystemTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The app on somebody's phone that shows codes: its secret, behind a key, and which of its codes were used. */
@Component
class AuthenticatorApp {

    private final JdbcClient jdbc;
    private final Vault vault;
    private final SystemTime time;

    AuthenticatorApp(JdbcClient jdbc, Vault vault, SystemTime time) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.time = time;
    }

    /** Since when it counts. */
    Optional<Instant> since(PersonId person) {
        return row(person, "").flatMap(row -> Optional.ofNullable(row.since())).map(Timestamp::toInstant);
    }

    /** The secret to put into the app; the same until its first code came, so that a page may be opened twice. */
    String offer(PersonId person) {
        jdbc.sql("""
                        insert into core.second_step as s (person_id, offered_secret) values (:person, :secret)
                        on conflict (person_id) do update
                          set offered_secret = coalesce(s.offered_secret, excluded.offered_secret)""")
                .param("person", person.value())
                .param("secret", vault.lock(person, AppCode.newSecret()))
                .update();
        return AppCode.typed(offered(person));
    }

    /** The first code: from now on this app counts, and the one before it no longer. */
    void confirm(PersonId person, String code) {
        var secret = offered(person);
        var step = AppCode.stepOf(code, secret, time.now()).orElseThrow(AuthenticatorApp::wrong);
        jdbc.sql("""
                        update core.second_step set app_secret = :secret, app_since = :now, app_last_step = :step,
                          offered_secret = null where person_id = :person""")
                .param("person", person.value())
                .param("secret", vault.lock(person, secret))
                .param("now", Timestamp.from(time.now()))
                .param("step", step)
                .update();
    }

    /** Uses the code up, and every code before it. */
    boolean use(PersonId person, String code) {
        var secret = row(person, "")
                .flatMap(row -> Optional.ofNullable(row.app()))
                .map(locked -> vault.open(person, locked));
        if (secret.isEmpty()) {
            return false;
        }
        var step = AppCode.stepOf(code, secret.get(), time.now());
        return step.isPresent()
                && jdbc.sql("""
                                        update core.second_step set app_last_step = :step
                                        where person_id = :person and app_last_step < :step""")
                                .param("person", person.value())
                                .param("step", step.get())
                                .update()
                        == 1;
    }

    /** Two first codes at once wait for each other; the second finds nothing offered. */
    private byte[] offered(PersonId person) {
        return row(person, " for update")
                .flatMap(row -> Optional.ofNullable(row.offered()))
                .map(locked -> vault.open(person, locked))
                .orElseThrow(AuthenticatorApp::wrong);
    }

    private static RuleViolation wrong() {
        return new RuleViolation("account.rule.app-code");
    }

    private Optional<Row> row(PersonId person, String lock) {
        return jdbc.sql("select app_secret, app_since, offered_secret from core.second_step where person_id = :person"
                        + lock)
                .param("person", person.value())
                .query((row, _) -> Row.read(row))
                .optional();
    }

    private record Row(byte @Nullable [] app, @Nullable Timestamp since, byte @Nullable [] offered) {

        static Row read(ResultSet row) throws SQLException {
            return new Row(row.getBytes("app_secret"), row.getTimestamp("app_since"), row.getBytes("offered_secret"));
        }
    }
}
