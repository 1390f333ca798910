package nl.loket.account;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import nl.loket.party.PeopleDesk;
import nl.loket.party.PersonName;
import nl.loket.shared.Actor;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the administrator who invites all others; for whoever holds the machine, not for a page. */
@Service
@Transactional
public class FirstAdministrator {

    private static final Actor COMMAND = Actor.system("admin-command");

    /** Before any programme begins: business time of a new database may still be set to an earlier year. */
    private static final LocalDate ALWAYS = LocalDate.of(2020, 1, 1);

    private final AccountDesk accounts;
    private final RoleDesk roles;
    private final PeopleDesk people;
    private final SignInCodes codes;
    private final SecondStepDesk secondSteps;
    private final Clock clock;

    FirstAdministrator(
            AccountDesk accounts,
            RoleDesk roles,
            PeopleDesk people,
            SignInCodes codes,
            SecondStepDesk secondSteps,
            Clock clock) {
        this.secondSteps = secondSteps;
        this.accounts = accounts;
        this.roles = roles;
        this.people = people;
        this.codes = codes;
        this.clock = clock;
    }

    /** What came of it. */
    public enum Outcome {
        MADE,
        WAS_ALREADY
    }

    /**
     * Gives the role, to a new person if the address has no account, and mails a way in either way. Whoever was administrator already sets
     * up the second step anew: the way back for the last administrator, who can ask no other.
     */
    public Outcome make(String email) {
        var person = accounts.personByEmail(email).orElseGet(() -> newcomer(email));
        var outcome = roles.rolesOf(person).contains(Role.ADMINISTRATOR) ? Outcome.WAS_ALREADY : Outcome.MADE;
        if (outcome == Outcome.MADE) {
            roles.grant(COMMAND, person, Role.ADMINISTRATOR, null, from(person), null);
        }
        if (secondSteps.of(person).setUp()) {
            secondSteps.reset(COMMAND, person, "admin-command");
        }
        codes.request(email, "admin-command");
        return outcome;
    }

    private LocalDate from(PersonId person) {
        var heldBefore = roles.grantsOf(person).stream().anyMatch(g -> g.role() == Role.ADMINISTRATOR);
        return heldBefore ? LocalDate.now(clock) : ALWAYS;
    }

    private PersonId newcomer(String email) {
        var person = people.add(nameIn(email), "nl");
        accounts.open(COMMAND, person, email);
        return person;
    }

    /** As good as an address tells it: nadia.bouzid is Nadia Bouzid. Corrected on the page of staff. */
    private static PersonName nameIn(String email) {
        var words = Arrays.stream(email.substring(0, email.indexOf('@')).split("[^A-Za-z]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1))
                .toList();
        if (words.size() < 2) {
            return new PersonName(words.isEmpty() ? "Eerste" : words.getFirst(), "Beheerder");
        }
        return new PersonName(words.getFirst(), words.stream().skip(1).collect(Collectors.joining(" ")));
    }
}
