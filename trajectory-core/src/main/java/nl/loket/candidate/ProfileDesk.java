package nl.loket.candidate;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.loket.account.AccountDesk;
import nl.loket.account.Attempts;
import nl.loket.account.EmailAddress;
import nl.loket.account.OneTimeSecret;
import nl.loket.account.SignInCodes;
import nl.loket.audit.AuditLog;
import nl.loket.correspondence.Correspondence;
import nl.loket.correspondence.LetterArg;
import nl.loket.party.PeopleDesk;
import nl.loket.party.PersonView;
import nl.loket.shared.Actor;
import nl.loket.shared.NotFound;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import nl.loket.shared.RuleViolation;
import nl.loket.trajectory.TrajectoryDesk;
import nl.loket.trajectory.TrajectoryId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets candidates correct what we know of them. A new e-mail address counts once a code that was sent there comes back. */
@Service
@Transactional
public class ProfileDesk {

    private final Applications applications;
    private final ApplicationReader reader;
    private final EmailChanges changes;
    private final TrajectoryDesk trajectories;
    private final PeopleDesk people;
    private final AccountDesk accounts;
    private final Attempts attempts;
    private final Correspondence mail;
    private final AuditLog audit;
    private final Clock clock;

    ProfileDesk(
            Applications applications,
            ApplicationReader reader,
            EmailChanges changes,
            TrajectoryDesk trajectories,
            PeopleDesk people,
            AccountDesk accounts,
            Attempts attempts,
            Correspondence mail,
            AuditLog audit,
            Clock clock) {
        this.applications = applications;
        this.reader = reader;
        this.changes = changes;
        this.trajectories = trajectories;
        this.people = people;
        this.accounts = accounts;
        this.attempts = attempts;
        this.mail = mail;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public ProfileView of(Actor actor, TrajectoryId id) {
        var person = people.person(trajectories.view(actor, id).person());
        actor.require("read a profile", Role.CANDIDATE, Role.INTERMEDIARY, Role.COACH);
        var application = reader.whole(id).orElseThrow(() -> new NotFound("application " + id));
        return new ProfileView(
                id,
                application.version(),
                person.name(),
                person.language(),
                accounts.emailOf(person.id()).orElse(null),
                changes.waiting(person.id()).orElse(null),
                application.postcode(),
                application.diploma(),
                application.background());
    }

    /** Corrects everything but the address; what stands already is no change. */
    public void change(Actor actor, ChangeProfile command) {
        actor.require("change a profile", Role.CANDIDATE, Role.INTERMEDIARY);
        var person = trajectories.view(actor, command.trajectory()).person();
        var application = applications
                .findById(command.trajectory())
                .orElseThrow(() -> new NotFound("application " + command.trajectory()));
        if (says(people.person(person), application, command)) {
            return;
        }
        application.requireVersion(command.seenVersion());
        application.change(command, clock.instant());
        applications.saveAndFlush(application);
        people.rename(person, command.name());
        people.speak(person, command.language());
        audit.did(actor, "application.profile", person, "");
    }

    private static boolean says(PersonView person, Application application, ChangeProfile command) {
        return person.name().equals(command.name())
                && person.language().equals(command.language())
                && application.says(command);
    }

    /**
     * Mails a code to the new address, or there the news that it has an account of its own: the page says the same.
     *
     * @throws RuleViolation if it was asked too often, or is the address we have
     */
    public void askNewEmail(Actor actor, EmailAddress email) {
        var person = actor.requirePerson();
        if (accounts.emailOf(person).filter(email.value()::equalsIgnoreCase).isPresent()) {
            throw new RuleViolation("candidate.rule.email-same");
        }
        if (!attempts.allows("email-change", person.toString(), SignInCodes.MOST_REQUESTS, SignInCodes.VALID)) {
            throw new RuleViolation("candidate.rule.email-often");
        }
        var secret = OneTimeSecret.create();
        changes.replace(person, email, secret);
        var taken = accounts.personByEmail(email.value()).isPresent();
        mail.sendTo(
                email.value(),
                people.person(person).language(),
                UUID.randomUUID(),
                taken ? "candidate.mail.email-taken" : "candidate.mail.email-change",
                "/mijn/gegevens/email/code",
                taken ? List.of() : List.of(LetterArg.secret(secret.code())));
    }

    /**
     * Uses the code. The old address hears that it no longer counts.
     *
     * @return false if the code is wrong, too old or tried too often
     */
    public boolean proveNewEmail(Actor actor, String code) {
        var person = actor.requirePerson();
        if (attempts.lockedUntil("email-code", person.toString(), SignInCodes.MOST_FAILURES, SignInCodes.LOCK)
                .isPresent()) {
            return false;
        }
        var email = changes.openedBy(person, code);
        if (email.isEmpty() || accounts.personByEmail(email.get()).isPresent()) {
            attempts.failed("email-code", person.toString(), SignInCodes.MOST_FAILURES, SignInCodes.LOCK);
            return false;
        }
        tellOldAddress(person);
        accounts.changeEmail(actor, person, email.get());
        changes.remove(person);
        return true;
    }

    private void tellOldAddress(PersonId person) {
        accounts.emailOf(person)
                .ifPresent(old -> mail.sendTo(
                        old,
                        people.person(person).language(),
                        UUID.randomUUID(),
                        "candidate.mail.email-changed",
                        "/over",
                        List.of()));
    }
}
