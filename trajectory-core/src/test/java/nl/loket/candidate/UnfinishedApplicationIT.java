package nl.loket.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.loket.TestApplication;
import nl.loket.account.AccountDesk;
import nl.loket.account.EmailAddress;
import nl.loket.correspondence.MailChoices;
import nl.loket.correspondence.MailReach;
import nl.loket.correspondence.ReminderDesk;
import nl.loket.correspondence.ReminderView;
import nl.loket.document.DocumentDesk;
import nl.loket.document.DocumentKind;
import nl.loket.document.FileContent;
import nl.loket.party.PersonName;
import nl.loket.shared.Actor;
import nl.loket.shared.BusinessClock;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who does not finish an application is reminded: after enough working days, in office hours, once, and never after they went on. */
@SpringBootTest(classes = TestApplication.class)
class UnfinishedApplicationIT {

    private static final Actor DESK = Actor.of(PersonId.create(), Role.INTERMEDIARY);

    @Autowired
    RegistrationDesk registrations;

    @Autowired
    ReminderDesk reminders;

    @Autowired
    MailChoices choices;

    @Autowired
    AccountDesk accounts;

    @Autowired
    DocumentDesk documents;

    @Autowired
    BusinessClock clock;

    @Autowired
    JdbcClient jdbc;

    @Test
    void afterTenWorkingDaysSomebodyIsRemindedOnce() {
        registered("Samira", "2023-02-28");
        reminders.remind();
        assertThat(reminded()).as("nine working days on Monday 13 March").isZero();
        itIs("2023-03-14T10:00");
        assertThat(scan().now().count()).isOne();
        assertThat(reminded()).as("a dry run sends nothing").isZero();
        reminders.remind();
        reminders.remind();
        itIs("2023-03-20T10:00");
        reminders.remind();
        assertThat(reminded()).isOne();
        assertThat(scan().sent()).hasSize(1);
        assertThat(scan().now().people()).isEmpty();
    }

    @Test
    void nobodyIsRemindedOutsideOfficeHours() {
        registered("Samira", "2023-02-20");
        itIs("2023-03-18T10:00");
        reminders.remind();
        itIs("2023-03-20T07:59");
        reminders.remind();
        assertThat(reminded()).isZero();
        itIs("2023-03-20T08:00");
        reminders.remind();
        assertThat(reminded()).isOne();
    }

    @Test
    void whoWentOnOrPausesOrRegisteredLongAgoIsLeftInPeace() {
        registered("Ver", "2022-12-01");
        set(registered("Verder", "2023-02-20"), "status = 'INTAKE_READY'");
        finished(registered("Klaar", "2023-02-20"));
        var pausing = registered("Pauze", "2023-02-20");
        jdbc.sql("""
                        insert into core.waiting (trajectory_id, kind, from_on, until_on, reason)
                        select id, 'PAUSE', date '2023-03-01', date '2023-05-01', 'Op reis' from core.trajectory where person_id = :person""").param("person", pausing.value()).update();
        reminders.remind();
        assertThat(reminded()).isZero();
    }

    @Test
    void whoDoesNotWantItOrHasNoAccountIsNamedInTheDryRunAndGetsNothing() {
        var unwilling = registered("Nee", "2023-02-20");
        choices.choose(unwilling, Set.of("trajectory.mail.moved"));
        var gone = registered("Weg", "2023-02-21");
        accounts.close(Actor.system("test"), gone);
        assertThat(scan().now().people())
                .containsExactly(
                        java.util.Map.entry(unwilling, MailReach.UNWANTED),
                        java.util.Map.entry(gone, MailReach.NO_ACCOUNT));
        reminders.remind();
        assertThat(reminded()).isZero();
        choices.choose(unwilling, Set.of("candidate.mail.unfinished-scan"));
        reminders.remind();
        assertThat(reminded()).as("was not counted as reminded").isOne();
    }

    /** 12.3: of the first thing that is missing, each once, and never two shortly after one another. */
    @Test
    void whoGoesOnIsRemindedOfTheNextThingTenWorkingDaysLaterAtTheEarliest() {
        var samira = registered("Samira", "2023-02-20");
        jdbc.sql("update core.account set last_used_on = date '2023-02-20'").update();
        reminders.remind();
        assertThat(templates()).containsExactly("sign-in");
        itIs("2023-03-14T10:00");
        jdbc.sql("update core.account set last_used_on = date '2023-03-14'").update();
        reminders.remind();
        assertThat(templates()).as("a day later").containsExactly("sign-in");
        itIs("2023-03-27T10:00");
        reminders.remind();
        assertThat(templates()).containsExactly("sign-in", "scan");
        finished(samira);
        jdbc.sql("delete from core.motivation").update();
        itIs("2023-04-12T10:00");
        reminders.remind();
        reminders.remind();
        assertThat(templates()).containsExactly("sign-in", "scan", "motivation");
    }

    @Test
    void aForeignDiplomaIsAskedForUntilItIsIn() {
        var yara = registered("Yara", "2023-02-20");
        finished(yara);
        jdbc.sql("update core.application set diploma = 'FOREIGN', diploma_check = 'OPEN'")
                .update();
        documents.store(
                Actor.system("test"), yara, DocumentKind.DIPLOMA, "d.pdf", FileContent.of("%PDF-1.4 y".getBytes()));
        reminders.remind();
        assertThat(templates()).isEmpty();
        jdbc.sql("delete from core.reminder").update(); // of the meeting, which comes after it
        jdbc.sql("delete from core.document where kind = 'DIPLOMA'").update();
        reminders.remind();
        assertThat(templates()).containsExactly("diploma");
    }

    private ReminderView scan() {
        return reminders.tryOut(DESK).stream()
                .filter(view -> view.template().equals(Missing.SELF_SCAN.template()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> templates() {
        return jdbc.sql(
                        "select template from core.outbox where template like 'candidate.mail.unfinished-%' order by sequence")
                .query((row, _) -> row.getString(1).replace("candidate.mail.unfinished-", ""))
                .list();
    }

    private PersonId registered(String given, String on) {
        var person = registrations.register(
                Actor.system("test"),
                new Register(
                        new PersonName(given, "El Amrani"),
                        new EmailAddress(given + "@voorbeeld.nl"),
                        new Postcode("1098 XG"),
                        Diploma.HBO,
                        "",
                        "nl",
                        true,
                        true));
        set(person, "registered_on = date '" + LocalDate.parse(on) + "'");
        return person;
    }

    private void set(PersonId person, String change) {
        jdbc.sql("update core.trajectory set " + change + " where person_id = :person")
                .param("person", person.value())
                .update();
    }

    /** All that is theirs is in; the rest is the desk's. */
    private void finished(PersonId person) {
        jdbc.sql("""
                        with t as (select id from core.trajectory where person_id = :person),
                        scan as (insert into core.self_scan (trajectory_id, questionnaire, answers, outcome, on_date)
                          select id, 2, '{}', 'FITS', date '2023-02-21' from t),
                        cv as (insert into core.application_cv (trajectory_id, document_id, on_date)
                          select t.id, :document, date '2023-02-21' from t)
                        insert into core.motivation (trajectory_id, version, text, done_on) select id, 0, 'Ik wil', date '2023-02-21' from t""")
                .param("person", person.value())
                .param(
                        "document",
                        documents
                                .store(
                                        Actor.system("test"),
                                        person,
                                        DocumentKind.CV,
                                        "cv.pdf",
                                        FileContent.of("%PDF-1.4 x".getBytes()))
                                .value())
                .update();
    }

    private int reminded() {
        return Objects.requireNonNull(
                jdbc.sql("select count(*) from core.outbox where template like 'candidate.mail.unfinished-%'")
                        .query(Integer.class)
                        .single());
    }

    private void itIs(String moment) {
        clock.shiftBy(clock.offsetTo(
                LocalDateTime.parse(moment).atZone(BusinessClock.AMSTERDAM).toInstant()));
    }
}
