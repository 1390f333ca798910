package nl.loket.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import nl.loket.TestApplication;
import nl.loket.party.PeopleDesk;
import nl.loket.party.PersonName;
import nl.loket.shared.Actor;
import nl.loket.shared.BusinessClock;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Accounts nobody signed in to (B24): told after eleven months, closed after twelve. */
@SpringBootTest(classes = TestApplication.class)
class UnusedAccountsIT {

    private static final Actor SYSTEM = Actor.system("test");
    private static final LocalDate FIRST_DAY = LocalDate.of(2021, 9, 1);

    @Autowired
    PeopleDesk people;

    @Autowired
    AccountDesk accounts;

    @Autowired
    RoleDesk roles;

    @Autowired
    UnusedAccounts unused;

    @Autowired
    BusinessClock clock;

    @Autowired
    JdbcClient jdbc;

    private PersonId coach = PersonId.create();

    @BeforeEach
    void aCoach() {
        on("2021-09-01");
        coach = person("coach@voorbeeld.nl", Role.COACH);
    }

    @Test
    void whoDoesNotSignInIsToldAndLaterClosed() {
        nightOf("2022-07-30");
        assertThat(mails()).isZero();
        nightOf("2022-08-05");
        nightOf("2022-08-06");
        assertThat(mails()).as("told once").isOne();
        nightOf("2022-09-03");
        assertThat(accounts.emailOf(coach)).as("thirty days are not over").isPresent();
        nightOf("2022-09-04");
        assertThat(accounts.emailOf(coach)).isEmpty();
        assertThat(roles.rolesOf(coach)).isEmpty();
    }

    @Test
    void whoSignsInAfterTheWarningStays() {
        nightOf("2022-08-05");
        on("2022-08-20");
        accounts.used(coach);
        nightOf("2022-10-01");
        assertThat(accounts.emailOf(coach)).isPresent();
        nightOf("2023-07-25");
        assertThat(mails()).as("told again, a year later").isEqualTo(2);
    }

    @Test
    void nobodyIsClosedWhoWasNotTold() {
        nightOf("2024-09-01");
        assertThat(accounts.emailOf(coach)).isPresent();
        assertThat(mails()).isOne();
    }

    @Test
    void candidatesAndTheLastAdministratorStay() {
        var candidate = person("samira@voorbeeld.nl", Role.CANDIDATE);
        var administrator = person("nadia@voorbeeld.nl", Role.ADMINISTRATOR);
        nightOf("2022-08-05");
        nightOf("2022-10-01");
        assertThat(accounts.emailOf(candidate)).isPresent();
        assertThat(accounts.emailOf(administrator)).isPresent();
        assertThat(accounts.emailOf(coach)).isEmpty();
    }

    @Test
    void anAccountThatIsOpenedAgainBeginsAnew() {
        nightOf("2022-08-05");
        nightOf("2022-10-01");
        accounts.reopen(Actor.system("test"), coach);
        assertThat(accounts.emailOf(coach)).contains("coach@voorbeeld.nl");
        assertThat(roles.rolesOf(coach)).containsExactly(Role.COACH);
        nightOf("2022-11-15");
        nightOf("2022-12-30");
        assertThat(accounts.emailOf(coach)).isPresent();
    }

    private PersonId person(String email, Role role) {
        var person = people.add(new PersonName("Iemand", "de Wit"), "nl");
        accounts.open(SYSTEM, person, email);
        roles.grant(SYSTEM, person, role, null, FIRST_DAY, null);
        return person;
    }

    private long mails() {
        return jdbc.sql(
                        "select count(*) from core.outbox where template = 'account.mail.account-closes' and person_id = ?")
                .param(coach.value())
                .query(Long.class)
                .single();
    }

    private void on(String day) {
        clock.shiftBy(clock.offsetTo(Instant.parse(day + "T02:30:00Z")));
    }

    private void nightOf(String day) {
        on(day);
        unused.watch();
    }
}
