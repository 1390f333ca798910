package nl.loket.account;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.loket.shared.Actor;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import nl.loket.shared.RuleViolation;
import nl.loket.shared.SystemTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The second step of signing in (B24): a code from an app on one's phone, a passkey, or a recovery code. Staff must, others may. */
@Service
@Transactional
public class SecondStepDesk {

    /** Failures after which somebody waits, and for how long. */
    public static final int MOST_FAILURES = 5;

    public static final Duration LOCK = Duration.ofMinutes(15);

    private static final String FAILURE = "second-step";

    private final JdbcClient jdbc;
    private final RoleDesk roles;
    private final AuthenticatorApp app;
    private final Passkeys passkeys;
    private final RecoveryCodes recovery;
    private final Attempts attempts;
    private final ApplicationEventPublisher events;
    private final SystemTime time;

    SecondStepDesk(
            JdbcClient jdbc,
            RoleDesk roles,
            AuthenticatorApp app,
            Passkeys passkeys,
            RecoveryCodes recovery,
            Attempts attempts,
            ApplicationEventPublisher events,
            SystemTime time) {
        this.jdbc = jdbc;
        this.roles = roles;
        this.app = app;
        this.passkeys = passkeys;
        this.recovery = recovery;
        this.attempts = attempts;
        this.events = events;
        this.time = time;
    }

    @Transactional(readOnly = true)
    public SecondStepView of(PersonId person) {
        var needed = roles.rolesOf(person).stream().anyMatch(Role::needsSecondStep);
        return new SecondStepView(
                app.since(person).orElse(null), passkeys.of(person).size(), recovery.left(person), needed);
    }

    /** The secret to put into the app; the same until its first code came. */
    public String offer(PersonId person) {
        return app.offer(person);
    }

    /**
     * The first code from the app: from now on it counts, and there are new recovery codes.
     *
     * @throws RuleViolation {@code account.rule.app-code} if the code is not from this app
     */
    public void confirm(PersonId person, String code) {
        var replaced = app.since(person).isPresent();
        app.confirm(person, figures(code));
        recovery.renew(person);
        tell(replaced ? "second-step.replace" : "second-step.set", person);
    }

    /** From now on a passkey counts; whoever has no recovery codes gets them. */
    public void passkeyAdded(PersonId person) {
        if (recovery.left(person) == 0) {
            recovery.renew(person);
        }
        tell("second-step.passkey", person);
    }

    /**
     * One passkey less.
     *
     * @throws RuleViolation {@code account.rule.second-step-needed} if it is the only second step and a role asks for one
     */
    public void removePasskey(PersonId person, byte[] id) {
        var now = of(person);
        if (now.needed() && !now.app() && now.passkeys() == 1) {
            throw new RuleViolation("account.rule.second-step-needed");
        }
        passkeys.remove(person, id);
        tell("second-step.passkey-removed", person);
    }

    /** A code from the app or a recovery code: each works once, and too many wrong ones make one wait. */
    public SignIn check(PersonId person, String code) {
        var locked = attempts.lockedUntil(FAILURE, person.toString(), MOST_FAILURES, LOCK);
        if (locked.isPresent()) {
            return new SignIn.Locked(locked.get());
        }
        if (app.use(person, figures(code)) || fromPaper(person, code)) {
            attempts.forget(FAILURE, person.toString());
            return new SignIn.Admitted(person);
        }
        attempts.failed(FAILURE, person.toString(), MOST_FAILURES, LOCK);
        return attempts.lockedUntil(FAILURE, person.toString(), MOST_FAILURES, LOCK)
                .<SignIn>map(SignIn.Locked::new)
                .orElseGet(SignIn.Refused::new);
    }

    /** The recovery codes nobody has kept yet; empty once they are. */
    @Transactional(readOnly = true)
    public List<String> unseenCodes(PersonId person) {
        return recovery.unseen(person);
    }

    public void codesKept(PersonId person) {
        recovery.kept(person);
    }

    public void renewCodes(PersonId person) {
        recovery.renew(person);
        tell("second-step.codes", person);
    }

    /**
     * Does without from now on.
     *
     * @throws RuleViolation {@code account.rule.second-step-needed} if a role asks for it
     */
    public void leave(PersonId person) {
        if (of(person).needed()) {
            throw new RuleViolation("account.rule.second-step-needed");
        }
        forget(person);
        tell("second-step.leave", person);
    }

    /** Takes it away from somebody who lost phone and codes; they set it up anew when they sign in. Who may ask is for the caller. */
    void reset(Actor actor, PersonId person, String reason) {
        forget(person);
        jdbc.sql("insert into core.second_step_reset (person_id, reset_by, reason, reset_at)"
                        + " values (:person, :by, :reason, :at)")
                .param("person", person.value())
                .param("by", actor.person() == null ? null : actor.person().value())
                .param("reason", reason)
                .param("at", Timestamp.from(time.now()))
                .update();
        events.publishEvent(new AccountChange(actor, AccountChange.SECOND_STEP_RESET, person, ""));
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    List<SecondStepReset> resetsOf(PersonId person) {
        return jdbc.sql("select reset_by, reason, reset_at from core.second_step_reset where person_id = :person"
                        + " order by id desc")
                .param("person", person.value())
                .query((row, _) -> new SecondStepReset(
                        Optional.ofNullable(row.getObject("reset_by", UUID.class))
                                .map(PersonId::new)
                                .orElse(null),
                        row.getString("reason"),
                        row.getTimestamp("reset_at").toInstant()))
                .list();
    }

    private boolean fromPaper(PersonId person, String code) {
        if (!recovery.use(person, code)) {
            return false;
        }
        tell("second-step.recovery", person);
        return true;
    }

    private void forget(PersonId person) {
        passkeys.removeAll(person);
        jdbc.sql("delete from core.second_step where person_id = :person")
                .param("person", person.value())
                .update();
        attempts.forget(FAILURE, person.toString());
    }

    private void tell(String what, PersonId person) {
        events.publishEvent(new AccountChange(Actor.system("sign-in"), what, person, ""));
    }

    private static String figures(String code) {
        return code.replaceAll("[\\s-]", "");
    }
}
