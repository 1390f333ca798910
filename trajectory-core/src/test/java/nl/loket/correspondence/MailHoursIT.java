package nl.loket.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.UUID;
import nl.loket.TestApplication;
import nl.loket.account.AccountDesk;
import nl.loket.account.RoleDesk;
import nl.loket.party.PeopleDesk;
import nl.loket.party.PersonName;
import nl.loket.shared.Actor;
import nl.loket.shared.BusinessClock;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import nl.loket.shared.RuleViolation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Mail waits for office hours in business time, and does not come to who does not want it; what somebody asked for comes at once, always. */
@SpringBootTest(classes = TestApplication.class)
class MailHoursIT {

    private static final String DECIDED = "intake.mail.decided";
    private static final String MOVED = "trajectory.mail.moved";

    @Autowired
    MailHours hours;

    @Autowired
    MailChoices choices;

    @Autowired
    Correspondence correspondence;

    @Autowired
    MailJob job;

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

    private PersonId samira = PersonId.create();

    @BeforeEach
    void anAccount() {
        samira = people.add(new PersonName("Samira", "El Amrani"), "nl");
        accounts.open(Actor.system("test"), samira, "samira@voorbeeld.nl");
        roles.grant(Actor.system("test"), samira, Role.CANDIDATE, null, java.time.LocalDate.of(2023, 1, 1), null);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-03-13T10:00, 2023-03-13T10:00, a working day",
        "2023-03-13T07:59:59, 2023-03-13T08:00, early",
        "2023-03-13T08:00, 2023-03-13T08:00, the first moment",
        "2023-03-13T19:59:59, 2023-03-13T19:59:59, the last moment",
        "2023-03-13T20:00, 2023-03-14T08:00, the evening",
        "2023-03-17T21:00, 2023-03-20T08:00, Friday evening",
        "2023-03-18T12:00, 2023-03-20T08:00, Saturday",
        "2023-04-07T23:00, 2023-04-11T08:00, before Easter",
        "2023-04-27T12:00, 2023-04-28T08:00, the King’s birthday",
        "2023-03-25T23:00, 2023-03-27T08:00, the night the clock goes forward",
    })
    void mailWaitsForTheNextWorkingHour(String written, String goes, String why) {
        assertThat(hours.next(at(written))).as(why).isEqualTo(at(goes));
        assertThat(hours.open(at(written))).as(why).isEqualTo(written.equals(goes));
    }

    @Test
    void theHoursAreNormsAndAnEveningBeforeTheMorningMeansAllDay() {
        norm("MAIL_FROM_HOUR", 9);
        assertThat(hours.next(at("2023-03-13T08:30"))).isEqualTo(at("2023-03-13T09:00"));
        norm("MAIL_UNTIL_HOUR", 0);
        assertThat(hours.next(at("2023-03-13T23:30"))).isEqualTo(at("2023-03-13T23:30"));
        norm("MAIL_UNTIL_HOUR", 24);
        assertThat(hours.next(at("2023-03-13T23:30"))).isEqualTo(at("2023-03-13T23:30"));
        norm("MAIL_FROM_HOUR", 8);
        norm("MAIL_UNTIL_HOUR", 20);
    }

    @Test
    void onASaturdayACodeGoesAtOnceAndTheRestOnMondayOfBusinessTime() {
        itIs("2023-03-18T12:00");
        send(DECIDED);
        correspondence.send(new Letter(
                UUID.randomUUID(), "account.mail.sign-in", samira, "/inloggen/link?t=x", LetterArg.secret("123456")));
        job.sendDue();
        assertThat(postbus()).containsExactly("Inloggen bij 1 Loket");
        itIs("2023-03-20T07:59");
        job.sendDue();
        assertThat(postbus()).hasSize(1);
        itIs("2023-03-20T08:00");
        job.sendDue();
        assertThat(postbus()).containsExactly("Inloggen bij 1 Loket", "Er is een besluit over je aanmelding");
    }

    @Test
    void whoDoesNotWantAKindGetsNoneOfItAndAllTheRest() {
        assertThat(choices.offered(samira)).extracting(MailKind::template).contains(MOVED);
        choices.choose(samira, Set.of());
        choices.choose(samira, Set.of());
        send(MOVED);
        send(DECIDED);
        assertThat(postbus()).containsExactly("Er is een besluit over je aanmelding");
        choices.choose(samira, Set.of(MOVED));
        send(MOVED);
        assertThat(postbus()).hasSize(2);
        assertThat(jdbc.sql("select body from core.postbus order by id desc limit 1")
                        .query(String.class)
                        .single())
                .endsWith("Kies welke mail je krijgt: http://localhost:8080/post/keuze");
    }

    @Test
    void nobodyChoosesWhatTheyNeedOrWhatIsForAnotherRole() {
        for (var template : new String[] {DECIDED, "placement.mail.confirmed", "geen"}) {
            assertThatThrownBy(() -> choices.choose(samira, Set.of(template)))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessageContaining("not-offered");
        }
        jdbc.sql("insert into core.mail_opt_out (person_id, template, at) values (:person, :template, now())")
                .param("person", samira.value())
                .param("template", DECIDED)
                .update();
        send(DECIDED);
        assertThat(postbus())
                .as("a row that should not be there changes nothing")
                .hasSize(1);
    }

    private void send(String template) {
        correspondence.send(new Letter(UUID.randomUUID(), template, samira, "/mijn"));
    }

    private void norm(String norm, int value) {
        jdbc.sql("update core.norm set value = :value where norm = :norm")
                .param("value", value)
                .param("norm", norm)
                .update();
    }

    private void itIs(String moment) {
        clock.shiftBy(clock.offsetTo(at(moment)));
    }

    private static Instant at(String moment) {
        return LocalDateTime.parse(moment).atZone(BusinessClock.AMSTERDAM).toInstant();
    }

    private java.util.List<String> postbus() {
        return jdbc.sql("select subject from core.postbus order by id").query(String.class).list().stream()
                .map(java.util.Objects::requireNonNull)
                .toList();
    }
}
