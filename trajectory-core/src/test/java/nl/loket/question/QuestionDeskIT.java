package nl.loket.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.loket.TestApplication;
import nl.loket.account.EmailAddress;
import nl.loket.account.RoleDesk;
import nl.loket.party.PeopleDesk;
import nl.loket.party.PersonName;
import nl.loket.shared.Actor;
import nl.loket.shared.Conflict;
import nl.loket.shared.NotAllowed;
import nl.loket.shared.NotFound;
import nl.loket.shared.Role;
import nl.loket.shared.RuleViolation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(classes = TestApplication.class)
class QuestionDeskIT {

    private static final Actor SITE = Actor.system("site");
    private static final String BO = "bo@voorbeeld.nl";

    @Autowired
    QuestionDesk desk;

    @Autowired
    QuestionForgetting forgetting;

    @Autowired
    PeopleDesk people;

    @Autowired
    RoleDesk roles;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    Actor imane = SITE;
    Actor nadia = SITE;
    QuestionId question = QuestionId.create();

    @BeforeEach
    void aQuestion() {
        imane = staff("Imane", Role.HELPDESK);
        nadia = staff("Nadia", Role.INTERMEDIARY);
        question = QuestionId.create();
        assertThat(desk.ask(SITE, ask(question))).isTrue();
    }

    @Test
    void aReceiptGoesWithoutWhatWasAskedAndTheAnswerIsDueInThreeWorkingDays() {
        assertThat(view().dueOn()).isEqualTo(LocalDate.of(2023, 3, 16));
        assertThat(mails("received"))
                .singleElement()
                .asString()
                .contains("donderdag 16 maart 2023")
                .doesNotContain("schildpad", "Bo Bakker");
    }

    @Test
    void askedTwiceWithOneFormItIsOneQuestion() {
        assertThat(desk.ask(SITE, ask(question))).isTrue();
        assertThat(count()).isEqualTo(1);
        assertThat(mails("received")).hasSize(1);
    }

    @Test
    void oneAddressAsksFiveQuestionsAnHour() {
        for (int i = 1; i < QuestionDesk.MOST_BY_ADDRESS; i++) {
            assertThat(desk.ask(SITE, ask(QuestionId.create()))).isTrue();
        }
        assertThat(desk.ask(SITE, ask(QuestionId.create()))).isFalse();
        assertThat(count()).isEqualTo(QuestionDesk.MOST_BY_ADDRESS);
    }

    @Test
    void anAnswerIsMailedOnceAndTheQuestionIsThenAnswered() {
        var key = UUID.randomUUID();
        desk.answer(imane, question, key, "Nee, nooit.", 0);
        desk.answer(imane, question, key, "Nee, nooit.", 0);

        assertThat(view().state()).isEqualTo(QuestionState.ANSWERED);
        assertThat(view().owner()).isEqualTo(imane.requirePerson());
        assertThat(view().answers())
                .singleElement()
                .extracting(QuestionView.Answer::text)
                .isEqualTo("Nee, nooit.");
        assertThat(mails("answer")).singleElement().asString().contains("Nee, nooit.");
    }

    @Test
    void twoWhoAnswerAtOnceDoNotBothMail() {
        desk.answer(imane, question, UUID.randomUUID(), "Nee.", 0);
        assertThatThrownBy(() -> desk.answer(nadia, question, UUID.randomUUID(), "Ja.", 0))
                .isInstanceOf(Conflict.class);
        assertThat(mails("answer")).hasSize(1);
    }

    @Test
    void itIsHandedOverToWhoWorksHereAndToNobodyElse() {
        var coach = staff("Fatima", Role.COACH);
        assertThatThrownBy(() -> desk.give(imane, question, coach.requirePerson(), 0))
                .isInstanceOf(RuleViolation.class);
        desk.give(imane, question, nadia.requirePerson(), 0);
        desk.give(imane, question, nadia.requirePerson(), 0);
        assertThat(view().owner()).isEqualTo(nadia.requirePerson());
        assertThat(desk.answerers(imane)).containsExactlyInAnyOrder(imane.requirePerson(), nadia.requirePerson());
    }

    @Test
    void whatWasClosedSendsNoMailAndCanStillBeAnswered() {
        desk.close(imane, question, ClosedWhy.SPAM, 0);
        desk.close(imane, question, ClosedWhy.SPAM, 0);
        assertThat(view().state()).isEqualTo(QuestionState.CLOSED);
        assertThat(mails("answer")).isEmpty();

        desk.answer(nadia, question, UUID.randomUUID(), "Toch een antwoord.", view().version());
        assertThat(view().closedWhy()).isNull();
        assertThatThrownBy(() -> desk.close(nadia, question, ClosedWhy.TWICE, view().version()))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void nobodyElseReadsOrAnswers() {
        var coach = staff("Fatima", Role.COACH);
        assertThatThrownBy(() -> desk.question(coach, question)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> desk.answer(coach, question, UUID.randomUUID(), "Ja.", 0))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> desk.question(imane, QuestionId.create())).isInstanceOf(NotFound.class);
    }

    @Test
    void itIsForgottenSomeTimeAfterItWasSettledAndAnOpenOneNever() {
        var later = clock.instant().plusSeconds(60);
        assertThat(forgetting.old(later)).isZero();
        desk.answer(imane, question, UUID.randomUUID(), "Nee.", 0);
        assertThat(forgetting.old(Instant.EPOCH.atZone(ZoneOffset.UTC).toInstant()))
                .isZero();
        assertThat(forgetting.forgetOld(later, 10)).isEqualTo(1);
        assertThat(count()).isZero();
    }

    @Test
    void whoIsForgottenTakesTheirQuestionsAlong() {
        var samira = Actor.of(people.add(new PersonName("Samira", "El Amrani"), "nl"), Role.CANDIDATE);
        var hers = QuestionId.create();
        desk.ask(samira, ask(hers));
        assertThat(desk.question(imane, hers).person()).isEqualTo(samira.requirePerson());
        forgetting.forget(samira.requirePerson());
        assertThatThrownBy(() -> desk.question(imane, hers)).isInstanceOf(NotFound.class);
    }

    @Test
    void theDatabaseRefusesAClosedQuestionWithoutAReason() {
        assertThatThrownBy(() -> jdbc.sql("update core.question set state = 'CLOSED', settled_at = now()")
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private QuestionView view() {
        return desk.question(imane, question);
    }

    private static AskQuestion ask(QuestionId id) {
        return new AskQuestion(
                id, QuestionTopic.OTHER, "Krijg ik een schildpad?", "Bo Bakker", new EmailAddress(BO), "nl");
    }

    private Actor staff(String given, Role role) {
        var person = people.add(new PersonName(given, "Visser"), "nl");
        roles.grant(Actor.system("test"), person, role, null, LocalDate.of(2023, 1, 1), null);
        return Actor.of(person, role);
    }

    private List<String> mails(String what) {
        return jdbc.sql("select subject || body from core.outbox where template = :template")
                .param("template", "question.mail." + what)
                .query((row, _) -> row.getString(1))
                .list();
    }

    private int count() {
        return jdbc.sql("select count(*)::integer from core.question")
                .query(Integer.class)
                .single();
    }
}
