package nl.loket.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Set;
import nl.loket.TestApplication;
import nl.loket.account.AccountDesk;
import nl.loket.account.EmailAddress;
import nl.loket.correspondence.MailChoices;
import nl.loket.correspondence.MailReach;
import nl.loket.correspondence.ReminderDesk;
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
        assertThat(reminders.tryOut(DESK).getFirst().now().count()).isOne();
        assertThat(reminded()).as("a dry run sends nothing").isZero();
        reminders.remind();
        reminders.remind();
        itIs("2023-03-20T10:00");
        reminders.remind();
        assertThat(reminded()).isOne();
        assertThat(reminders.tryOut(DESK).getFirst().sent()).hasSize(1);
        assertThat(reminders.tryOut(DESK).getFirst().now().people()).isEmpty();
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
        assertThat(reminders.tryOut(DESK).getFirst().now().people())
                .containsExactly(
                        java.util.Map.entry(unwilling, MailReach.UNWANTED),
                        java.util.Map.entry(gone, MailReach.NO_ACCOUNT));
        reminders.remind();
        assertThat(reminded()).isZero();
        choices.choose(unwilling, Set.of("candidate.mail.unfinished"));
        reminders.remind();
        assertThat(reminded()).as("was not counted as reminded").isOne();
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
                        scan as (insert into core.self_scan (trajectory_id, answers, outcome, on_date)
                          select id, '{}', 'FITS', date '2023-02-21' from t),
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
                jdbc.sql("select count(*) from core.outbox where template = 'candidate.mail.unfinished'")
                        .query(Integer.class)
                        .single());
    }

    private void itIs(String moment) {
        clock.shiftBy(clock.offsetTo(
                LocalDateTime.parse(moment).atZone(BusinessClock.AMSTERDAM).toInstant()));
    }
}
