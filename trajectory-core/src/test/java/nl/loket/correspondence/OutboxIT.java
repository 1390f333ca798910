package nl.loket.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import nl.loket.TestApplication;
import nl.loket.account.AccountDesk;
import nl.loket.party.PeopleDesk;
import nl.loket.party.PersonName;
import nl.loket.shared.Actor;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest(classes = TestApplication.class)
class OutboxIT {

    private static final String TEMPLATE = "account.mail.sign-in";

    @Autowired
    PeopleDesk people;

    @Autowired
    AccountDesk accounts;

    @Autowired
    Correspondence correspondence;

    @Autowired
    Outbox outbox;

    @Autowired
    LetterWriter writer;

    @Autowired
    MailJob job;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    JdbcClient jdbc;

    private PersonId samira = PersonId.create();

    @BeforeEach
    void anAccount() {
        samira = people.add(new PersonName("Samira", "El Amrani"), "nl");
        accounts.open(Actor.system("test"), samira, "samira@voorbeeld.nl");
    }

    @Test
    void aLetterGoesOutOnceHoweverOftenItIsWritten() {
        var letter = new Letter(UUID.randomUUID(), TEMPLATE, samira, "/mijn", LetterArg.text("123456"));
        correspondence.send(letter);
        correspondence.send(letter);
        job.sendDue();
        assertThat(postbus()).isEqualTo(1);
        assertThat(state()).isEqualTo("SENT");
    }

    @Test
    void aLetterOfAFactThatWasNotKeptIsNotKeptEither() {
        assertThatThrownBy(() -> new TransactionTemplate(transactions).executeWithoutResult(_ -> {
                    correspondence.send(new Letter(UUID.randomUUID(), TEMPLATE, samira, "/mijn", LetterArg.text("1")));
                    throw new IllegalStateException("the fact fails");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(rows("core.outbox")).isZero();
        assertThat(postbus()).isZero();
    }

    @Test
    void aSenderThatDiedBeforeSendingLosesNothing() {
        queued();
        var taken = outbox.take().orElseThrow();
        job.sendDue();
        assertThat(postbus()).as("the lease still runs").isZero();
        theLeaseRunsOut();
        job.sendDue();
        assertThat(state()).isEqualTo("SENT");
        assertThat(jdbc.sql("select message_id from core.postbus")
                        .query(String.class)
                        .single())
                .isEqualTo(taken.messageId());
    }

    @Test
    void aSenderThatDiedAfterSendingSendsAgainUnderTheSameMessageIdAndThePostbusShowsItOnce() {
        correspondence.send(new Letter(UUID.randomUUID(), TEMPLATE, samira, "/mijn", LetterArg.text("123456")));
        assertThat(postbus()).isEqualTo(1);
        jdbc.sql("update core.outbox set state = 'SENDING', sent_at = null, lease_until = due_at")
                .update();
        job.sendDue();
        assertThat(state()).isEqualTo("SENT");
        assertThat(jdbc.sql("select attempts from core.outbox")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        assertThat(postbus()).isEqualTo(1);
    }

    @Test
    void twoSendersTakeDifferentMails() {
        queued();
        queued();
        var first = outbox.take().orElseThrow();
        var second = outbox.take().orElseThrow();
        assertThat(first.id()).isNotEqualTo(second.id());
        assertThat(outbox.take()).isEmpty();
    }

    @Test
    void aMailThatDoesNotGoIsTriedAgainLaterAndInTheEndLeftForPeople() {
        queued();
        outbox.failed(outbox.take().orElseThrow());
        assertThat(state()).isEqualTo("QUEUED");
        assertThat(outbox.take()).as("not at once").isEmpty();
        jdbc.sql("update core.outbox set due_at = due_at - interval '1 day', attempts = 19")
                .update();
        outbox.failed(outbox.take().orElseThrow());
        assertThat(state()).isEqualTo("FAILED");
    }

    @Test
    void aPersonWithoutAccountGetsNothingAndAnAddressWithoutPersonCan() {
        accounts.close(Actor.system("test"), samira);
        correspondence.send(new Letter(UUID.randomUUID(), TEMPLATE, samira, "/mijn", LetterArg.text("1")));
        assertThat(postbus()).isZero();
        correspondence.sendTo(
                "nieuw@voorbeeld.nl",
                "en",
                UUID.randomUUID(),
                TEMPLATE,
                "/aanmelden",
                List.of(LetterArg.secret("654321")));
        assertThat(jdbc.sql("select subject from core.postbus_mail")
                        .query(String.class)
                        .single())
                .isEqualTo("Sign in to 1 Loket");
    }

    @Test
    void aLetterIsWrittenInTheLanguageOfWhoGetsIt() {
        var arguments = List.of(
                LetterArg.date(LocalDate.of(2023, 3, 17)),
                LetterArg.time(LocalTime.of(19, 30)),
                LetterArg.label(Role.COACH),
                LetterArg.person(samira));
        for (var argument : arguments) {
            assertThat(body("nl", argument))
                    .containsAnyOf("vrijdag 17 maart 2023", "19.30 uur", "Coach", "Samira El Amrani");
            assertThat(body("en", argument))
                    .containsAnyOf("Friday 17 March 2023", "19.30\n", "Coach", "Samira El Amrani");
        }
        assertThat(body("nl", LetterArg.text("x")))
                .contains("http://localhost:8080/mijn")
                .contains("Dag Samira,");
    }

    private String body(String language, LetterArg argument) {
        return writer.write(java.util.Locale.of(language, "NL"), TEMPLATE, "Samira", "/mijn", List.of(argument))
                .body();
    }

    private void queued() {
        outbox.put(
                UUID.randomUUID(),
                TEMPLATE,
                samira,
                "samira@voorbeeld.nl",
                "nl",
                new LetterWriter.Words("s", "b"),
                false,
                null);
    }

    private void theLeaseRunsOut() {
        jdbc.sql("update core.outbox set lease_until = due_at where state = 'SENDING'")
                .update();
    }

    private String state() {
        return jdbc.sql("select state from core.outbox").query(String.class).single();
    }

    private long postbus() {
        return rows("core.postbus");
    }

    private long rows(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }
}
