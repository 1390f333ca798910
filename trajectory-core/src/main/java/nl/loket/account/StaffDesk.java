package nl.loket.account;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.loket.party.PeopleDesk;
import nl.loket.party.PersonName;
import nl.loket.party.SchoolRegister;
import nl.loket.shared.Actor;
import nl.loket.shared.Conflict;
import nl.loket.shared.NotFound;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import nl.loket.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people who work here, for the administrator, who sees nobody else: a candidate does not exist at this desk. */
@Service
@Transactional
public class StaffDesk {

    private static final String LANGUAGE_OF_THE_HOUSE = "nl";

    private final PeopleDesk people;
    private final AccountDesk accounts;
    private final RoleDesk roles;
    private final AccountPost post;
    private final SchoolRegister register;

    StaffDesk(PeopleDesk people, AccountDesk accounts, RoleDesk roles, AccountPost post, SchoolRegister register) {
        this.register = register;
        this.people = people;
        this.accounts = accounts;
        this.roles = roles;
        this.post = post;
    }

    /**
     * Gives the role and writes to its holder; whoever has an account already under this address keeps it and their name (RR-01), and whoever
     * had one gets it back, see {@link #returning}.
     */
    public PersonId invite(Actor actor, InviteStaff command) {
        requireOutsideThePool(command.role());
        return inviteToo(actor, command);
    }

    /** For the coach pool, which takes in who becomes a coach. */
    public PersonId inviteCoach(Actor actor, PersonName name, String email, LocalDate from, @Nullable LocalDate until) {
        return inviteToo(actor, new InviteStaff(name, email, Role.COACH, null, from, until));
    }

    private PersonId inviteToo(Actor actor, InviteStaff command) {
        actor.require("invite staff", Role.ADMINISTRATOR);
        requireStaffRole(command.role());
        requireContext(command.role(), command.context());
        var former = accounts.formerOwner(command.email());
        former.ifPresent(known -> accounts.open(actor, known, command.email()));
        var person = accounts.personByEmail(command.email()).orElseGet(() -> newcomer(actor, command));
        if (former.isEmpty() || !stillHolds(person, command)) {
            roles.grant(actor, person, command.role(), command.context(), command.from(), command.until());
        }
        post.invitation(person, UUID.randomUUID(), command.role(), command.from());
        return person;
    }

    /** Under which name this address had an account that is closed now: an invitation opens it again and makes nobody new. */
    @Transactional(readOnly = true)
    public Optional<PersonName> returning(Actor actor, String email) {
        actor.require("invite staff", Role.ADMINISTRATOR);
        return accounts.formerOwner(email).map(person -> people.person(person).name());
    }

    /** One more role for somebody who works here already. */
    public void addRole(
            Actor actor,
            PersonId person,
            Role role,
            @Nullable String context,
            LocalDate from,
            @Nullable LocalDate until) {
        requireStaffRole(role);
        requireOutsideThePool(role);
        requireContext(role, context);
        staff(actor, person);
        roles.grant(actor, person, role, context, from, until);
        post.invitation(person, UUID.randomUUID(), role, from);
    }

    /** Ends a role of this person; one that is over stays as it is. */
    public void endRole(Actor actor, PersonId person, long grant) {
        var known = staff(actor, person).roles().stream()
                .filter(g -> g.id() == grant)
                .findFirst()
                .orElseThrow(() -> new NotFound("role " + grant + " of " + person));
        if (!roles.isOver(known)) {
            roles.end(actor, grant);
        }
    }

    /**
     * Corrects name and address; what stands already is no change.
     *
     * @param seen the {@link StaffView#stamp} the page showed
     * @throws Conflict if a colleague corrected them since
     */
    public void correct(Actor actor, PersonId person, PersonName name, String email, int seen) {
        people.lock(person);
        var known = staff(actor, person);
        if (known.name().equals(name) && email.strip().equals(known.email())) {
            return;
        }
        if (known.stamp() != seen) {
            throw new Conflict(
                    "account.rule.staff-changed", known.name().full(), known.email() == null ? "-" : known.email());
        }
        if (!known.name().equals(name)) {
            people.rename(person, name);
        }
        if (known.email() != null && !known.email().equals(email.strip())) {
            accounts.changeEmail(actor, person, email);
        }
    }

    @Transactional(readOnly = true)
    public StaffView staff(Actor actor, PersonId person) {
        actor.require("see staff", Role.ADMINISTRATOR);
        var held = roles.grantsOf(person).stream().filter(g -> g.role().staff()).toList();
        if (held.isEmpty() || !accounts.isStaff(person)) {
            throw new NotFound("staff " + person);
        }
        return new StaffView(
                person, people.person(person).name(), accounts.emailOf(person).orElse(null), held);
    }

    /** Roles outlive the closing of an account: the one asked for may still be theirs. */
    private boolean stillHolds(PersonId person, InviteStaff command) {
        return roles.grantsOf(person).stream()
                .filter(g -> g.role() == command.role() && Objects.equals(g.context(), command.context()))
                .anyMatch(g -> g.holdsOn(command.from()));
    }

    private PersonId newcomer(Actor actor, InviteStaff command) {
        var person = people.add(command.name(), LANGUAGE_OF_THE_HOUSE);
        accounts.open(actor, person, command.email());
        return person;
    }

    /** A coach without a kind, a board and places would guide nobody. */
    private static void requireOutsideThePool(Role role) {
        if (role == Role.COACH) {
            throw new RuleViolation("account.rule.coach-in-pool");
        }
    }

    /** A school belongs to a school head, and a school head to a school; boards and colleges sit in the steering group. */
    private void requireContext(Role role, @Nullable String context) {
        var school = context != null && register.find(context).isPresent();
        if (school != role.atSchool()) {
            throw new RuleViolation("account.rule.school");
        }
        if (!school) {
            requireSeat(role, context);
        }
    }

    private void requireSeat(Role role, @Nullable String context) {
        if (context != null && !(role.inContext() && known(context))) {
            throw new RuleViolation("account.rule.context");
        }
    }

    private boolean known(String context) {
        return register.boards().stream().anyMatch(b -> b.number().equals(context))
                || register.colleges().stream().anyMatch(c -> c.id().equals(context));
    }

    private static void requireStaffRole(Role role) {
        if (!role.staff()) {
            throw new RuleViolation("account.rule.role-of-staff");
        }
    }
}
