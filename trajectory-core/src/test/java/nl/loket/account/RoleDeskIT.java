package nl.loket.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.loket.TestApplication;
import nl.loket.party.PeopleDesk;
import nl.loket.party.PersonName;
import nl.loket.shared.Actor;
import nl.loket.shared.BusinessClock;
import nl.loket.shared.NotAllowed;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import nl.loket.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(classes = TestApplication.class)
class RoleDeskIT {

    private static final Actor SYSTEM = Actor.system("test");
    private static final LocalDate TODAY = LocalDate.of(2023, 3, 13);

    @Autowired
    PeopleDesk people;

    @Autowired
    AccountDesk accounts;

    @Autowired
    RoleDesk roles;

    @Autowired
    BusinessClock clock;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aRoleHoldsFromItsFirstDayUntilTheDayItEnds() {
        var person = person("a@voorbeeld.nl");
        roles.grant(SYSTEM, person, Role.COACH, null, TODAY.plusDays(1), TODAY.plusDays(3));
        assertThat(roles.rolesOf(person)).isEmpty();
        clock.shiftBy(clock.offsetTo(Instant.parse("2023-03-14T09:00:00Z")));
        assertThat(roles.rolesOf(person)).containsExactly(Role.COACH);
        assertThat(roles.holders(Role.COACH)).containsExactly(person);
        clock.shiftBy(clock.offsetTo(Instant.parse("2023-03-16T09:00:00Z")));
        assertThat(roles.rolesOf(person)).isEmpty();
    }

    @Test
    void theSameRoleCannotBeHeldTwiceAtOnceButDifferentRolesCan() {
        var person = person("a@voorbeeld.nl");
        roles.grant(SYSTEM, person, Role.COACH, null, TODAY, null);
        roles.grant(SYSTEM, person, Role.INTERMEDIARY, null, TODAY, null);
        assertThat(roles.rolesOf(person)).containsExactly(Role.INTERMEDIARY, Role.COACH);
        assertRefused(
                "account.rule.role-held-already",
                () -> roles.grant(SYSTEM, person, Role.COACH, null, TODAY.plusDays(9), null));
    }

    @Test
    void aRoleIsHeldPerContext() {
        var person = person("a@voorbeeld.nl");
        roles.grant(SYSTEM, person, Role.COACH, "41234", TODAY, null);
        roles.grant(SYSTEM, person, Role.COACH, "41235", TODAY, null);
        assertThat(roles.rolesOf(person)).containsExactly(Role.COACH);
        assertThat(roles.grantsOf(person))
                .extracting(RoleGrantView::context)
                .containsExactlyInAnyOrder("41234", "41235");
    }

    @Test
    void anEndedRoleGivesNothingFromThatDayOnAndAFutureOneIsTakenAway() {
        var person = person("a@voorbeeld.nl");
        roles.grant(SYSTEM, person, Role.COACH, null, TODAY.minusDays(5), null);
        roles.grant(SYSTEM, person, Role.INTERMEDIARY, null, TODAY.plusDays(5), null);
        for (var grant : roles.grantsOf(person)) {
            roles.end(SYSTEM, grant.id());
        }
        assertThat(roles.rolesOf(person)).isEmpty();
        assertThat(roles.grantsOf(person))
                .singleElement()
                .satisfies(g -> assertThat(g.until()).isEqualTo(TODAY));
        assertRefused(
                "account.rule.role-over",
                () -> roles.end(SYSTEM, roles.grantsOf(person).getFirst().id()));
        roles.grant(SYSTEM, person, Role.COACH, null, TODAY, null);
        assertThat(roles.rolesOf(person)).containsExactly(Role.COACH);
    }

    @Test
    void theLastAdministratorStays() {
        var first = person("a@voorbeeld.nl");
        roles.grant(SYSTEM, first, Role.ADMINISTRATOR, null, TODAY, null);
        var grant = roles.grantsOf(first).getFirst().id();
        assertRefused("account.rule.last-administrator", () -> roles.end(SYSTEM, grant));
        var second = person("b@voorbeeld.nl");
        roles.grant(SYSTEM, second, Role.ADMINISTRATOR, null, TODAY, null);
        roles.end(Actor.of(second, Role.ADMINISTRATOR), grant);
        assertThat(roles.holders(Role.ADMINISTRATOR)).containsExactly(second);
    }

    @Test
    void aClosedAccountHoldsNoRolesAndItsAddressIsFree() {
        var person = person("a@voorbeeld.nl");
        roles.grant(SYSTEM, person, Role.CANDIDATE, null, TODAY, null);
        accounts.close(Actor.of(person, Role.CANDIDATE), person);
        assertThat(roles.rolesOf(person)).isEmpty();
        assertThat(accounts.emailOf(person)).isEmpty();
        var other = person("A@Voorbeeld.nl");
        assertThat(accounts.personByEmail("a@voorbeeld.nl")).contains(other);
        assertRefused("account.rule.email-taken", () -> accounts.open(SYSTEM, person, "a@VOORBEELD.nl"));
    }

    @Test
    void anAddressMustBeOneThatCanBeWrittenTo() {
        var person = people.add(new PersonName("Sanne", "Bakker"), "nl");
        for (var wrong : List.of(
                "",
                "naam",
                "naam@voorbeeld",
                "a b@voorbeeld.nl",
                "a@voorbeeld.nl\nBcc: x@y.nl",
                "ن@voorbeeld.nl",
                "a".repeat(10_000))) {
            assertRefused("account.rule.email", () -> accounts.open(SYSTEM, person, wrong));
        }
    }

    @Test
    void onlyTheAdministratorGivesRolesAndOnlyOneselfOrTheDeskChangesAnAddress() {
        var person = person("a@voorbeeld.nl");
        var coach = Actor.of(person("c@voorbeeld.nl"), Role.COACH);
        assertThatThrownBy(() -> roles.grant(coach, person, Role.ADMINISTRATOR, null, TODAY, null))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> accounts.changeEmail(coach, person, "d@voorbeeld.nl"))
                .isInstanceOf(NotAllowed.class);
        accounts.changeEmail(Actor.of(person, Role.CANDIDATE), person, "d@voorbeeld.nl");
        assertThat(accounts.emailOf(person)).contains("d@voorbeeld.nl");
    }

    @Test
    void everyChangeOfAccountAndRoleIsInTheAuditLog() {
        var person = person("a@voorbeeld.nl");
        roles.grant(SYSTEM, person, Role.COACH, null, TODAY, null);
        var written = jdbc.sql("select what from audit.entry where about_id = ? order by id")
                .param(person.value())
                .query(String.class)
                .list();
        assertThat(written).containsExactly("account.open", "role.grant");
    }

    private PersonId person(String email) {
        var person = people.add(new PersonName("Sanne", "Bakker"), "nl");
        accounts.open(SYSTEM, person, email);
        return person;
    }

    private static void assertRefused(String key, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        RuleViolation.class, r -> assertThat(r.messageKey()).isEqualTo(key));
    }
}
