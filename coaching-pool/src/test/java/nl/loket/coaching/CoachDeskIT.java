package nl.loket.coaching;

import static nl.loket.coaching.Pool.TODAY;
import static nl.loket.coaching.Pool.asCoach;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import nl.loket.TestApplication;
import nl.loket.account.AccountDesk;
import nl.loket.account.RoleDesk;
import nl.loket.party.PersonName;
import nl.loket.shared.Actor;
import nl.loket.shared.Conflict;
import nl.loket.shared.NotAllowed;
import nl.loket.shared.NotFound;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import nl.loket.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(classes = TestApplication.class)
class CoachDeskIT {

    @Autowired
    private Pool pool;

    @Autowired
    private CoachDesk coaches;

    @Autowired
    private AccountDesk accounts;

    @Autowired
    private RoleDesk roles;

    private Actor ada = Actor.system("test");

    @BeforeEach
    void anAdministrator() {
        ada = pool.administrator();
    }

    @Test
    void anInvitationMakesPersonRoleAndCoachAtOnce() {
        var jan = coaches.invite(ada, invitation("jan@voorbeeld.nl", "41781", 4));
        assertThat(accounts.personByEmail("jan@voorbeeld.nl")).contains(jan);
        assertThat(roles.rolesOf(jan)).containsExactly(Role.COACH);
        assertThat(coaches.coach(jan).capacity()).isEqualTo(4);
    }

    @Test
    void aRefusedInvitationLeavesNobodyBehind() {
        assertRule("coaching.rule.capacity", () -> coaches.invite(ada, invitation("jan@voorbeeld.nl", "41781", 41)));
        assertRule("coaching.rule.board", () -> coaches.invite(ada, invitation("jan@voorbeeld.nl", null, 4)));
        assertThat(accounts.personByEmail("jan@voorbeeld.nl")).isEmpty();
    }

    @Test
    void whoHasTheRoleAlreadyIsTakenIntoThePoolOnce() {
        var jan = pool.person("Jan", "de Vries");
        roles.grant(ada, jan, Role.COACH, null, TODAY, null);
        var address = accounts.emailOf(jan).orElseThrow();
        assertThat(coaches.invite(ada, invitation(address, "41781", 4))).isEqualTo(jan);
        assertThat(roles.grantsOf(jan)).hasSize(1);
        assertRule("coaching.rule.in-pool", () -> coaches.invite(ada, invitation(address, "41781", 4)));
    }

    @Test
    void aSecondAdministratorDoesNotOverwriteTheFirst() {
        var cas = pool.coach("Cas", "Coach", 3);
        coaches.changeCapacity(ada, cas, 5, 0);
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> coaches.changeCapacity(ada, cas, 9, 0));
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> coaches.activate(ada, cas, false, "stopt", 0));
        coaches.activate(ada, cas, false, "stopt", 1);
        assertThat(coaches.coach(cas))
                .satisfies(c -> assertThat(c.capacity()).isEqualTo(5))
                .satisfies(c -> assertThat(c.active()).isFalse())
                .satisfies(c -> assertThat(c.stateReason()).isEqualTo("stopt"));
    }

    @Test
    void aSmallerCapacityLeavesPeopleWhereTheyAre() {
        var cas = pool.coach("Cas", "Coach", 3);
        pool.newcomers(3);
        coaches.changeCapacity(ada, cas, 1, 0);
        assertThat(coaches.coach(cas).people()).isEqualTo(3);
        assertThat(coaches.coach(cas).free()).isZero();
    }

    @Test
    void theRulesOfThePoolHold() {
        var cas = pool.coach("Cas", "Coach", 3);
        assertRule("coaching.rule.capacity", () -> coaches.changeCapacity(ada, cas, -1, 0));
        assertRule("coaching.rule.reason", () -> coaches.activate(ada, cas, false, " ", 0));
        assertRule("coaching.rule.reason", () -> coaches.activate(ada, cas, false, "x".repeat(201), 0));
        assertRule("coaching.rule.until-after-from", () -> add(TODAY));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> coaches.changeCapacity(ada, PersonId.create(), 3, 0));
        for (var role : new Role[] {Role.COACH, Role.INTERMEDIARY, Role.CANDIDATE, Role.STEERING_GROUP}) {
            assertThatExceptionOfType(NotAllowed.class)
                    .isThrownBy(() -> coaches.changeCapacity(Actor.of(cas, role), cas, 9, 0));
        }
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> coaches.activate(asCoach(cas), cas, false, "ik", 0));
    }

    private void add(LocalDate until) {
        coaches.add(ada, new AddCoach(pool.person("Gert", "Gegaan"), CoachKind.INTERNAL, "41781", 3, TODAY, until));
    }

    private static InviteCoach invitation(String email, @Nullable String board, int capacity) {
        return new InviteCoach(
                new PersonName("Jan", "de Vries"), email, CoachKind.INTERNAL, board, capacity, TODAY, null);
    }

    private static void assertRule(String key, Runnable work) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(work::run)
                .satisfies(no -> assertThat(no.messageKey()).isEqualTo(key));
    }
}
