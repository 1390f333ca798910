package nl.loket.demo;

import java.time.LocalDateTime;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.loket.account.EmailAddress;
import nl.loket.question.AskQuestion;
import nl.loket.question.ClosedWhy;
import nl.loket.question.QuestionDesk;
import nl.loket.question.QuestionId;
import nl.loket.question.QuestionTopic;
import nl.loket.shared.Actor;
import nl.loket.shared.Role;
import org.springframework.stereotype.Component;

/** What visitors asked: answered, closed, late, new, and one by a candidate (ROLE-34). */
@Component
class QuestionActs {

    private static final QuestionId PART_TIME = QuestionId.create();
    private static final QuestionId RENT = QuestionId.create();
    private static final QuestionId SECOND = QuestionId.create();
    private static final QuestionId WEBSITE = QuestionId.create();

    private final QuestionDesk questions;
    private final DemoCast cast;
    private final DemoWho who;

    QuestionActs(QuestionDesk questions, DemoCast cast, DemoWho who) {
        this.questions = questions;
        this.cast = cast;
        this.who = who;
    }

    Stream<Act> acts() {
        var opening = DemoLoader.OPENING;
        return Stream.of(
                asked(
                        opening.minusDays(19),
                        PART_TIME,
                        QuestionTopic.ROUTE,
                        "Jolanda Prins",
                        "nl",
                        DemoWords.ASKED_ROUTE),
                new Act(opening.minusDays(18), () -> answer(PART_TIME, DemoWords.ANSWERED_ROUTE)),
                asked(opening.minusDays(12), WEBSITE, QuestionTopic.OTHER, "", "en", DemoWords.ASKED_SPAM),
                new Act(opening.minusDays(11), () -> questions.close(imane(), WEBSITE, ClosedWhy.SPAM, 0)),
                asked(opening.minusDays(10), RENT, QuestionTopic.MONEY, "Hakan Aslan", "nl", DemoWords.ASKED_MONEY),
                new Act(opening.minusDays(7), () -> questions.give(imane(), RENT, who.person(DemoCast.KEES), 0)),
                asked(
                        opening.minusDays(3),
                        SECOND,
                        QuestionTopic.DIPLOMA,
                        "Claire Dubois",
                        "en",
                        DemoWords.ASKED_DIPLOMA),
                new Act(opening.minusHours(1), this::askedByACandidate));
    }

    private Act asked(LocalDateTime at, QuestionId id, QuestionTopic topic, String name, String language, String text) {
        var address = Stream.of((name.isEmpty() ? "webshop" : name).split(" "))
                .map(DemoPerson::plain)
                .collect(Collectors.joining(".", "", "@voorbeeld.nl"));
        var ask = new AskQuestion(id, topic, text, name, new EmailAddress(address), language);
        return new Act(at, () -> questions.ask(Actor.system("site"), ask));
    }

    private void askedByACandidate() {
        var samira = cast.people().stream()
                .filter(person -> person.given().equals("Samira"))
                .findFirst()
                .orElseThrow();
        questions.ask(
                Actor.of(who.person(samira), Role.CANDIDATE),
                new AskQuestion(
                        QuestionId.create(),
                        QuestionTopic.APPLICATION,
                        DemoWords.ASKED_APPLICATION,
                        samira.given() + " " + samira.family(),
                        new EmailAddress(samira.email()),
                        "nl"));
    }

    private void answer(QuestionId id, String text) {
        questions.answer(imane(), id, UUID.randomUUID(), text, 0);
    }

    private Actor imane() {
        return Actor.of(who.person(DemoCast.HELPDESK), Role.HELPDESK);
    }
}
