package nl.loket.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import nl.loket.TestApplication;
import nl.loket.account.AccountDesk;
import nl.loket.account.RoleDesk;
import nl.loket.account.SignIn;
import nl.loket.correspondence.MailJob;
import nl.loket.party.PeopleDesk;
import nl.loket.party.PersonName;
import nl.loket.shared.Actor;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import nl.loket.trajectory.TrajectoryDesk;
import nl.loket.trajectory.TrajectoryStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(classes = TestApplication.class)
class RegistrationDeskIT {

    private static final String EMAIL = "samira@voorbeeld.nl";

    @Autowired
    RegistrationDesk registrations;

    @Autowired
    ApplicationDesk applications;

    @Autowired
    AccountDesk accounts;

    @Autowired
    RoleDesk roles;

    @Autowired
    PeopleDesk people;

    @Autowired
    TrajectoryDesk trajectories;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MailJob mail;

    @Autowired
    StumblingGuide guide;

    @AfterEach
    void guidesAreFoundAgain() {
        guide.stumbles = false;
    }

    @Test
    void untilTheAddressIsProvedNobodyExists() {
        request("Samira");

        assertThat(count("core.person")).isZero();
        assertThat(count("core.registration")).isOne();
    }

    @Test
    void theLinkMakesAPersonWithAccountRoleTrajectoryAndApplication() {
        request("Samira");

        var person = admitted(registrations.confirm(lastToken()));

        assertThat(people.person(person).name().full()).isEqualTo("Samira El Amrani");
        assertThat(accounts.personByEmail(EMAIL)).contains(person);
        assertThat(roles.rolesOf(person)).containsExactly(Role.CANDIDATE);
        var trajectory = trajectories.latestOf(person).orElseThrow();
        assertThat(trajectory.status()).isEqualTo(TrajectoryStatus.REGISTERED);
        var application = applications.of(Actor.of(person, Role.CANDIDATE), trajectory.id());
        assertThat(application.postcode()).isEqualTo("1098 XG");
        assertThat(application.background()).startsWith("Tien jaar");
        assertThat(jdbc.sql(
                                "select count(*) from core.registration where given_name is not null or background is not null")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void theCodeDoesTheSame() {
        request("Samira");

        admitted(registrations.confirm("  " + EMAIL.toUpperCase(java.util.Locale.ROOT), lastCode(), "here"));

        assertThat(count("core.person")).isOne();
    }

    @Test
    void afterAnHourNothingIsLeft() {
        request("Samira");
        var token = lastToken();
        var code = lastCode();
        anHourPasses();

        assertThat(registrations.confirm(token)).isInstanceOf(SignIn.Refused.class);
        assertThat(registrations.confirm(EMAIL, code, "here")).isInstanceOf(SignIn.Refused.class);
        registrations.cleanUp();
        assertThat(count("core.registration")).isZero();
        assertThat(count("core.person")).isZero();
    }

    @Test
    void afterAnHourTheMailIsForgottenToo() {
        request("Samira");
        mail.sendDue();
        assertThat(count("core.postbus")).isOne();
        registrations.cleanUp();
        assertThat(count("core.outbox")).isOne();

        anHourPasses();
        registrations.cleanUp();

        assertThat(count("core.outbox")).isZero();
        assertThat(count("core.postbus")).isZero();
    }

    @Test
    void theNewestWins() {
        request("Samira");
        var first = lastToken();
        request("Samirah");
        var second = lastToken();

        assertThat(registrations.confirm(first)).isInstanceOf(SignIn.Refused.class);
        var person = admitted(registrations.confirm(second));
        assertThat(people.person(person).name().given()).isEqualTo("Samirah");
    }

    @Test
    void anAddressWithAnAccountGetsAMailToSignInAndThePageCannotTell() {
        var known = people.add(new PersonName("Nadia", "Bouzid"), "nl");
        accounts.open(Actor.system("test"), known, EMAIL);

        assertThat(request("Samira")).isTrue();

        assertThat(count("core.registration")).isZero();
        assertThat(jdbc.sql("select distinct template from core.outbox")
                        .query(String.class)
                        .list())
                .containsExactly("account.mail.sign-in");
        assertThat(admitted(registrations.confirm(EMAIL, lastCode(), "here"))).isEqualTo(known);
        assertThat(count("core.person")).isOne();
    }

    @Test
    void confirmingTwiceIsTheSamePerson() {
        request("Samira");
        var token = lastToken();

        var first = admitted(registrations.confirm(token));
        var second = admitted(registrations.confirm(token));

        assertThat(second).isEqualTo(first);
        assertThat(count("core.person")).isOne();
    }

    @Test
    void twoAtOnceAreTheSamePerson() throws Exception {
        request("Samira");
        var token = lastToken();
        try (var threads = Executors.newFixedThreadPool(2)) {
            Callable<SignIn> press = () -> registrations.confirm(token);
            var both = threads.invokeAll(List.of(press, press));
            assertThat(admitted(both.get(0).get()))
                    .isEqualTo(admitted(both.get(1).get()));
        }
        assertThat(count("core.person")).isOne();
        assertThat(count("core.trajectory")).isOne();
    }

    @Test
    void aLinkFoundLaterLetsNobodyIn() {
        request("Samira");
        var token = lastToken();
        registrations.confirm(token);
        jdbc.sql("update core.registration set confirmed_at = confirmed_at - interval '3 minutes'")
                .update();

        assertThat(registrations.confirm(token)).isInstanceOf(SignIn.Refused.class);
    }

    @Test
    void tenWrongCodesLockTheAddressButNotTheLink() {
        request("Samira");
        var token = lastToken();
        var code = lastCode();
        var wrong = code.equals("000000") ? "000001" : "000000";
        for (int i = 0; i < 10; i++) {
            assertThat(registrations.confirm(EMAIL, wrong, "here")).isNotInstanceOf(SignIn.Admitted.class);
        }

        assertThat(registrations.confirm(EMAIL, code, "elsewhere")).isInstanceOf(SignIn.Locked.class);
        assertThat(count("core.person")).isZero();
        admitted(registrations.confirm(token));
    }

    @Test
    void whenNoGuideCanBeFoundNothingOfThePersonStays() {
        request("Samira");
        var token = lastToken();
        guide.stumbles = true;

        assertThatThrownBy(() -> registrations.confirm(token)).hasMessage("no guide");

        for (var table :
                List.of("core.person", "core.account", "core.role_grant", "core.trajectory", "core.application")) {
            assertThat(count(table)).as(table).isZero();
        }
        guide.stumbles = false;
        admitted(registrations.confirm(token));
    }

    @Test
    void whoIsLetInIsWelcomedOnce() throws InterruptedException {
        request("Samira");
        var token = lastToken();
        registrations.confirm(token);
        registrations.confirm(token);

        var welcomed = "select count(*) from core.outbox where template = 'candidate.mail.welcome'";
        for (int i = 0; i < 100 && jdbc.sql(welcomed).query(Long.class).single() == 0; i++) {
            Thread.sleep(50);
        }
        assertThat(jdbc.sql(welcomed).query(Long.class).single()).isOne();
    }

    @Test
    void whoAsksTooOftenGetsNoMoreMail() {
        for (int i = 0; i < 5; i++) {
            assertThat(request("Samira")).isTrue();
        }
        assertThat(request("Samira")).isFalse();
        assertThat(count("core.outbox")).isEqualTo(5);
    }

    private boolean request(String given) {
        return registrations.request(Registering.as(given, EMAIL), "here");
    }

    private static PersonId admitted(SignIn result) {
        assertThat(result).isInstanceOf(SignIn.Admitted.class);
        return ((SignIn.Admitted) result).person();
    }

    private void anHourPasses() {
        jdbc.sql("update core.registration set expires_at = expires_at - interval '61 minutes'")
                .update();
        jdbc.sql("update core.outbox set system_created_at = system_created_at - interval '61 minutes'")
                .update();
    }

    private String lastToken() {
        return found("t=([A-Za-z0-9_-]+)").orElseThrow();
    }

    private String lastCode() {
        return found("\\b(\\d{6})\\b").orElseThrow();
    }

    private Optional<String> found(String pattern) {
        var open = "select count(*) from core.outbox where state <> 'SENT'";
        for (int i = 0; i < 100 && jdbc.sql(open).query(Long.class).single() > 0; i++) {
            mail.sendDue();
        }
        var body = jdbc.sql("select body from core.postbus order by id desc limit 1")
                .query(String.class)
                .single();
        return Pattern.compile(pattern)
                .matcher(body)
                .results()
                .map(m -> m.group(1))
                .findFirst();
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }
}
