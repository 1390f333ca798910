package nl.loket.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.loket.TestApplication;
import nl.loket.party.PeopleDesk;
import nl.loket.party.PersonName;
import nl.loket.shared.Actor;
import nl.loket.shared.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(classes = TestApplication.class)
class FirstAdministratorIT {

    @Autowired
    FirstAdministrator first;

    @Autowired
    AccountDesk accounts;

    @Autowired
    RoleDesk roles;

    @Autowired
    PeopleDesk people;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aNewAddressBecomesAPersonWithTheRoleFromTheBeginningOfTheProgramme() {
        assertThat(first.make("nadia.bouzid@voorbeeld.nl")).isEqualTo(FirstAdministrator.Outcome.MADE);
        var nadia = accounts.personByEmail("nadia.bouzid@voorbeeld.nl").orElseThrow();
        assertThat(people.person(nadia).name().full()).isEqualTo("Nadia Bouzid");
        assertThat(roles.grantsOf(nadia).getFirst().from()).isEqualTo(LocalDate.of(2020, 1, 1));
        assertThat(jdbc.sql("select body from core.postbus").query(String.class).single())
                .contains("/inloggen/link?t=");
        assertThat(first.make("Nadia.Bouzid@voorbeeld.nl")).isEqualTo(FirstAdministrator.Outcome.WAS_ALREADY);
        assertThat(roles.grantsOf(nadia)).hasSize(1);
    }

    @Test
    void somebodyKnownKeepsTheirNameAndAnEndedRoleBeginsAgainToday() {
        var person = people.add(new PersonName("Ada", "Visser"), "nl");
        accounts.open(Actor.system("test"), person, "x1@voorbeeld.nl");
        roles.grant(
                Actor.system("test"),
                person,
                Role.ADMINISTRATOR,
                null,
                LocalDate.of(2022, 1, 1),
                LocalDate.of(2023, 3, 1));
        assertThat(first.make("x1@voorbeeld.nl")).isEqualTo(FirstAdministrator.Outcome.MADE);
        assertThat(people.person(person).name().full()).isEqualTo("Ada Visser");
        assertThat(roles.rolesOf(person)).containsExactly(Role.ADMINISTRATOR);
    }

    @Test
    void anAddressWithoutAnyLetterStillGivesAName() {
        first.make("123@voorbeeld.nl");
        var person = accounts.personByEmail("123@voorbeeld.nl").orElseThrow();
        assertThat(people.person(person).name().full()).isEqualTo("Eerste Beheerder");
    }
}
