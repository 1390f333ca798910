package nl.loket.account;

import static nl.loket.shared.Guarded.guarded;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.loket.party.Circle;
import nl.loket.shared.Actor;
import nl.loket.shared.NotFound;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import nl.loket.shared.RuleViolation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens and closes accounts. The only place where an e-mail address stands; a person has at most one account, an address at most one open one. */
@Service
@Transactional
public class AccountDesk {

    private final JdbcClient jdbc;
    private final Circle circle;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AccountDesk(JdbcClient jdbc, Circle circle, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.circle = circle;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Opens an account, or opens a closed one again under this address.
     *
     * @throws RuleViolation {@code account.rule.email-taken} if another open account has the address
     */
    public void open(Actor actor, PersonId person, String email) {
        actor.require("open an account", Role.ADMINISTRATOR);
        unlessTaken(() -> jdbc.sql("""
                        insert into core.account (person_id, email, opened_on) values (:person, :email, :today)
                        on conflict (person_id) do update set email = excluded.email, closed_on = null,
                          last_used_on = excluded.opened_on, warned_on = null""")
                .param("person", person.value())
                .param("email", new EmailAddress(email).value())
                .param("today", Date.valueOf(LocalDate.now(clock)))
                .update());
        events.publishEvent(new AccountChange(actor, "account.open", person, ""));
    }

    /** They signed in today: whoever was told that their account closes, keeps it. */
    public void used(PersonId person) {
        jdbc.sql("update core.account set last_used_on = :today, warned_on = null where person_id = :person")
                .param("person", person.value())
                .param("today", Date.valueOf(LocalDate.now(clock)))
                .update();
    }

    /**
     * Opens the closed account of a member of staff again, under the address it had.
     *
     * @throws RuleViolation {@code account.rule.email-taken} if another open account has that address by now
     */
    public void reopen(Actor actor, PersonId person) {
        requireAdministratorOfStaff(actor, person, "open an account again");
        jdbc.sql("select email::text from core.account where person_id = :person and closed_on is not null")
                .param("person", person.value())
                .query(String.class)
                .optional()
                .ifPresent(email -> open(actor, person, email));
    }

    /** Whose open account has this address. */
    @Transactional(readOnly = true)
    public Optional<PersonId> personByEmail(String email) {
        return jdbc.sql("select person_id from core.account where email = :email::citext and closed_on is null")
                .param("email", email.strip())
                .query(UUID.class)
                .optional()
                .map(PersonId::new);
    }

    /** Whose account had this address when it was closed, the last one if several; empty while an open account has it. */
    @Transactional(readOnly = true)
    public Optional<PersonId> formerOwner(String email) {
        return jdbc.sql("""
                        select person_id from core.account a where email = :email::citext
                        and not exists (select from core.account o where o.email = a.email and o.closed_on is null)
                        order by closed_on desc, person_id limit 1""")
                .param("email", email.strip())
                .query(UUID.class)
                .optional()
                .map(PersonId::new);
    }

    /** Where we write to this person; empty if they have no open account. */
    @Transactional(readOnly = true)
    public Optional<String> emailOf(PersonId person) {
        return jdbc.sql("select email::text from core.account where person_id = :person and closed_on is null")
                .param("person", person.value())
                .query(String.class)
                .optional();
    }

    /** From now on they sign in with, and are written to at, that address. A code that was on its way to the old one dies. */
    public void changeEmail(Actor actor, PersonId person, String email) {
        requireMayChange(actor, person);
        var changed = unlessTaken(
                () -> jdbc.sql("update core.account set email = :email where person_id = :person and closed_on is null")
                        .param("person", person.value())
                        .param("email", new EmailAddress(email).value())
                        .update());
        requireOne(changed, person);
        forgetCode(person);
        events.publishEvent(new AccountChange(actor, "account.email", person, ""));
    }

    /** Nobody signs in here any more; whoever is signed in loses access with their next click. */
    public void close(Actor actor, PersonId person) {
        if (!actor.isSystem() && !actor.is(person)) {
            requireAdministratorOfStaff(actor, person, "close an account");
        }
        requireOne(
                jdbc.sql("update core.account set closed_on = :today where person_id = :person and closed_on is null")
                        .param("person", person.value())
                        .param("today", Date.valueOf(LocalDate.now(clock)))
                        .update(),
                person);
        forgetCode(person);
        events.publishEvent(new AccountChange(actor, "account.close", person, ""));
    }

    private void requireMayChange(Actor actor, PersonId person) {
        if (actor.isSystem() || actor.is(person)) {
            return;
        }
        if (actor.is(Role.INTERMEDIARY)) {
            circle.require(actor, person);
        } else {
            requireAdministratorOfStaff(actor, person, "change somebody's address");
        }
    }

    /** The administrator stands in no relation to candidates: whoever changes an address can sign in as its owner. */
    private void requireAdministratorOfStaff(Actor actor, PersonId person, String what) {
        actor.require(what, Role.ADMINISTRATOR);
        if (!isStaff(person)) {
            throw new NotFound("staff " + person);
        }
    }

    /** Whether they work here, or did and are not forgotten. */
    boolean isStaff(PersonId person) {
        return jdbc.sql("select exists (select from core.staff_card where person_id = :person)")
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }

    private void forgetCode(PersonId person) {
        jdbc.sql("delete from core.sign_in_code where person_id = :person")
                .param("person", person.value())
                .update();
    }

    private static int unlessTaken(Supplier<Integer> work) {
        return guarded("account_email_open", () -> new RuleViolation("account.rule.email-taken"), work);
    }

    private static void requireOne(int rows, PersonId person) {
        if (rows == 0) {
            throw new NotFound("open account of person " + person);
        }
    }
}
