package nl.loket.candidate;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.loket.account.AccountDesk;
import nl.loket.account.Attempts;
import nl.loket.account.OneTimeSecret;
import nl.loket.account.RoleDesk;
import nl.loket.account.SignIn;
import nl.loket.account.SignInCodes;
import nl.loket.correspondence.Correspondence;
import nl.loket.correspondence.LetterArg;
import nl.loket.party.PeopleDesk;
import nl.loket.shared.Actor;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import nl.loket.trajectory.TrajectoryDesk;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets a stranger in (ST-02). What was typed waits an hour as a registration; whoever proves the address becomes a person with account,
 * role, trajectory, guide and application in one transaction. Nothing tells whether an address has an account already.
 */
@Service
@Transactional
public class RegistrationDesk {

    /** How long what was typed waits. */
    public static final Duration VALID = SignInCodes.VALID;

    /** A button pressed twice lets the same person in twice; a link found later does not. */
    static final Duration PRESSED_TWICE = Duration.ofMinutes(2);

    private static final Actor SYSTEM = Actor.system("registration");
    private static final Duration REQUEST_WINDOW = Duration.ofMinutes(15);
    private static final int MOST_BY_CLIENT = 60;
    private static final String CODE = "registration-code";

    private final Registrations registrations;
    private final Applications applications;
    private final PeopleDesk people;
    private final AccountDesk accounts;
    private final RoleDesk roles;
    private final SignInCodes codes;
    private final Attempts attempts;
    private final TrajectoryDesk trajectories;
    private final Correspondence mail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RegistrationDesk(
            Registrations registrations,
            Applications applications,
            PeopleDesk people,
            AccountDesk accounts,
            RoleDesk roles,
            SignInCodes codes,
            Attempts attempts,
            TrajectoryDesk trajectories,
            Correspondence mail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.registrations = registrations;
        this.applications = applications;
        this.people = people;
        this.accounts = accounts;
        this.roles = roles;
        this.codes = codes;
        this.attempts = attempts;
        this.trajectories = trajectories;
        this.mail = mail;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Keeps what was typed and mails a link and a code; an address with an account gets a mail to sign in instead.
     *
     * @param client the address of the computer that asks
     * @return false if it was asked too often, by this client or for this address
     */
    public boolean request(Register register, String client) {
        return request(register, client, false);
    }

    /**
     * The same.
     *
     * @param withScan whether a self-scan waits in the browser to be taken along; the link says so, nothing here keeps it
     */
    public boolean request(Register register, String client, boolean withScan) {
        var email = register.email().value();
        if (!attempts.allows("registration-client", client, MOST_BY_CLIENT, REQUEST_WINDOW)
                || !attempts.allows("registration", email, SignInCodes.MOST_REQUESTS, REQUEST_WINDOW)) {
            return false;
        }
        if (accounts.personByEmail(email).isPresent()) {
            codes.request(email, client);
        } else {
            invite(register, withScan);
        }
        return true;
    }

    /** Uses the link. */
    public SignIn confirm(String token) {
        return registrations.lockByToken(token).map(this::admit).orElseGet(SignIn.Refused::new);
    }

    /** Uses the code that was mailed to this address, also if it was a code to sign in. Locked means codes only: the link keeps working. */
    public SignIn confirm(String email, String code, String client) {
        var locked = attempts.lockedUntil(CODE, email, SignInCodes.MOST_FAILURES, SignInCodes.LOCK);
        if (locked.isPresent()) {
            return new SignIn.Locked(locked.get());
        }
        var waiting = registrations.lockByEmail(email).filter(w -> w.opensWith(code));
        return waiting.map(this::admit).orElseGet(() -> signIn(email, code, client));
    }

    /**
     * Lets somebody in whose address needs no proof.
     *
     * @param actor a part of the system that knows the address is theirs, such as the loader of the demo
     */
    public PersonId register(Actor actor, Register register) {
        actor.require("register somebody without proof");
        return becomesAPerson(register);
    }

    /** Throws away what was typed and never proved, and the mail about it. */
    public void cleanUp() {
        registrations.removeExpired();
        mail.forgetStrangers(VALID);
    }

    private void invite(Register register, boolean withScan) {
        cleanUp();
        var secret = OneTimeSecret.create();
        var id = UUID.randomUUID();
        registrations.replace(id, register, secret, clock.instant());
        mail.sendTo(
                register.email().value(),
                register.language(),
                id,
                "candidate.mail.registration",
                "/aanmelden/link?t=" + secret.token() + (withScan ? "&zelfscan=mee" : ""),
                List.of(LetterArg.secret(secret.code())));
    }

    private SignIn admit(Registrations.Waiting waiting) {
        var before = waiting.person();
        if (before != null) {
            return registrations.confirmedWithin(waiting, PRESSED_TWICE)
                    ? new SignIn.Admitted(before)
                    : new SignIn.Refused();
        }
        var register = waiting.register();
        if (register == null || accounts.personByEmail(waiting.email()).isPresent()) {
            return new SignIn.Refused();
        }
        var person = becomesAPerson(register);
        registrations.confirmed(waiting, person);
        return new SignIn.Admitted(person);
    }

    private PersonId becomesAPerson(Register register) {
        var today = LocalDate.now(clock);
        var person = people.add(register.name(), register.language());
        accounts.open(SYSTEM, person, register.email().value());
        roles.grant(SYSTEM, person, Role.CANDIDATE, null, today, null);
        var trajectory = trajectories.open(Actor.of(person, Role.CANDIDATE), person);
        applications.saveAndFlush(new Application(trajectory, person, register, clock.instant()));
        events.publishEvent(
                new CandidateEvent.Registered(UUID.randomUUID(), trajectory, person, today, clock.instant()));
        return person;
    }

    /** Asked for every wrong code, with or without an account, so that the two take as long. */
    private SignIn signIn(String email, String code, String client) {
        var result = codes.redeemCode(email, code, client);
        if (!(result instanceof SignIn.Admitted)) {
            attempts.failed(CODE, email, SignInCodes.MOST_FAILURES, SignInCodes.LOCK);
        }
        return result;
    }
}
