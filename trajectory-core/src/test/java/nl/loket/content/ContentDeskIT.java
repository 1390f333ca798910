package nl.loket.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.loket.TestApplication;
import nl.loket.party.PeopleDesk;
import nl.loket.party.PersonName;
import nl.loket.shared.Actor;
import nl.loket.shared.Conflict;
import nl.loket.shared.NotAllowed;
import nl.loket.shared.Role;
import nl.loket.shared.RuleViolation;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(classes = TestApplication.class)
class ContentDeskIT {

    private static final LocalDate TODAY = LocalDate.of(2023, 3, 13);
    private static final Wording DUTCH = new Wording("Wat kost het?", "", "Niets.");
    private static final Wording WAT = new Wording("wat Kost het?", "", "Iets.");
    private static final Wording ENGLISH = new Wording("What does it cost?", "", "Nothing.");

    @Autowired
    ContentDesk content;

    @Autowired
    TextOrderDesk order;

    @Autowired
    PublishedTexts published;

    @Autowired
    ShippedTexts shipped;

    @Autowired
    PeopleDesk people;

    @Autowired
    JdbcClient jdbc;

    Actor tamar = Actor.system("test");
    TextId question = TextId.create();

    /** Two texts cannot have one title, and each test begins with the same. */
    @AfterEach
    void throwAway() {
        jdbc.sql(
                        "delete from core.text_edition where text_id in (select text_id from core.text_edition where number = 1 and written_by is not null)")
                .update();
        jdbc.sql("delete from core.text t where not exists (select from core.text_edition e where e.text_id = t.id)")
                .update();
    }

    @BeforeEach
    void aDraft() {
        tamar = Actor.of(people.add(new PersonName("Tamar", "Vonk"), "nl"), Role.COMMUNICATION);
        question = TextId.create();
        content.write(tamar, question(question, new Wordings(DUTCH, ENGLISH), 0));
    }

    @Test
    void aDraftIsOnTheSiteFromTheDayThatWasChosen() {
        assertThat(live()).isFalse();

        content.publish(tamar, question, TODAY.plusDays(1), version());
        assertThat(live()).isFalse();
        assertThat(row().waitsFor()).isEqualTo(TODAY.plusDays(1));

        content.takeBack(tamar, question, version());
        content.publish(tamar, question, TODAY, version());
        assertThat(live()).isTrue();
        assertThat(row().live()).isEqualTo(1);
    }

    @Test
    void aNewVersionLeavesTheOldOneOnTheSiteUntilItsDay() {
        content.publish(tamar, question, TODAY, version());
        content.write(
                tamar, question(question, new Wordings(new Wording("Wat kost het?", "", "Tijd."), ENGLISH), version()));

        assertThat(text().dutch().body()).isEqualTo("Niets.");
        content.publish(tamar, question, TODAY, version());
        assertThat(text().dutch().body()).isEqualTo("Tijd.");
        assertThat(content.editions(tamar, question))
                .extracting(
                        EditionView::number,
                        edition -> edition.wordings().dutch().body())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2, "Tijd."),
                        org.assertj.core.groups.Tuple.tuple(1, "Niets."));
    }

    @Test
    void whatWasOnTheSiteStaysAsItWasAlsoInTheDatabase() {
        content.publish(tamar, question, TODAY, version());

        assertThatThrownBy(() -> jdbc.sql("update core.text_edition set body_nl = 'Alles.' where text_id = :id")
                        .param("id", question.value())
                        .update())
                .hasMessageContaining("stays as it is");
    }

    @Test
    void aTextGoesOnTheSiteInBothLanguagesAndNotInThePast() {
        content.write(tamar, question(question, new Wordings(DUTCH, Wording.EMPTY), version()));

        refused(() -> content.publish(tamar, question, TODAY, version())).hasMessageContaining("english-missing");
        refused(() -> content.publish(tamar, question, TODAY.minusDays(1), version()))
                .hasMessageContaining("in-past");
        refused(() -> content.write(tamar, question(TextId.create(), Wordings.EMPTY, 0)))
                .hasMessageContaining("dutch-missing");
    }

    /** ROLE-35: success stories with consent. */
    @Test
    void aStoryWaitsForItsTellersYes() {
        var story = TextId.create();
        content.write(tamar, story(story, Telling.NOBODY, 0));
        refused(() -> content.publish(tamar, story, TODAY, 0)).hasMessageContaining("consent");

        content.write(tamar, story(story, new Telling(false, TODAY.plusDays(1)), 0));
        refused(() -> content.publish(tamar, story, TODAY, 1)).hasMessageContaining("consent");

        content.write(tamar, story(story, new Telling(false, TODAY), 1));
        content.publish(tamar, story, TODAY, 2);
        refused(() -> content.remove(tamar, story, 3)).hasMessageContaining("on-the-site");

        content.withdraw(tamar, story, 3);
        content.remove(tamar, story, 4);
        assertThat(jdbc.sql("select count(*) from core.text_edition where text_id = :id")
                        .param("id", story.value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void twoWritersDoNotOverwriteEachOtherAndTheSameWordsTwiceAreOneVersion() {
        var seen = version();
        content.write(tamar, question(question, new Wordings(DUTCH, Wording.EMPTY), seen));
        content.write(tamar, question(question, new Wordings(DUTCH, Wording.EMPTY), seen));

        assertThat(version()).isEqualTo(seen + 1);
        assertThatThrownBy(() -> content.write(tamar, question(question, new Wordings(ENGLISH, DUTCH), seen)))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> content.publish(tamar, question, TODAY, seen)).isInstanceOf(Conflict.class);
    }

    @Test
    void whatTheSiteLeadsToCanBeChangedButNotTakenOff() {
        var story = content.list(tamar).stream()
                .filter(row -> row.kind() == TextKind.PAGE)
                .findFirst()
                .orElseThrow();

        refused(() -> content.withdraw(
                        tamar, story.id(), content.text(tamar, story.id()).version()))
                .hasMessageContaining("needed");
    }

    @Test
    void whatShipsComesOnceAndNotOverWhatWasWrittenHere() {
        var page =
                published.find(TextKind.QUESTION, "wat-als-ik-de-stad-verlaat").orElseThrow();
        var id = content.list(tamar).stream()
                .filter(row -> row.title().equals(page.wordings().dutch().title()))
                .findFirst()
                .orElseThrow()
                .id();
        var own = new Wordings(
                new Wording(page.wordings().dutch().title(), "", "Van ons."),
                page.wordings().english());
        content.write(
                tamar,
                new WriteText(
                        id,
                        TextKind.QUESTION,
                        TextTopic.STOPPING,
                        own,
                        Telling.NOBODY,
                        "",
                        content.text(tamar, id).version()));
        content.publish(tamar, id, TODAY, content.text(tamar, id).version());
        var before = content.list(tamar);

        shipped.ship();

        assertThat(content.list(tamar)).isEqualTo(before);
        assertThat(published
                        .find(TextKind.QUESTION, "wat-als-ik-de-stad-verlaat")
                        .orElseThrow()
                        .wordings())
                .isEqualTo(own);
    }

    @Test
    void nobodyGivesTwoTextsOneTitleNorAddsARoute() {
        refused(() -> content.write(tamar, question(TextId.create(), new Wordings(WAT, ENGLISH), 0)))
                .hasMessageContaining("title");

        content.write(tamar, question(question, new Wordings(WAT, ENGLISH), version()));
        refused(() -> content.write(
                        tamar,
                        new WriteText(
                                TextId.create(),
                                TextKind.ROUTE,
                                null,
                                new Wordings(DUTCH, ENGLISH),
                                Telling.NOBODY,
                                "",
                                0)))
                .hasMessageContaining("fixed");
    }

    @Test
    void aQuestionHasAPlaceAmongThoseOfItsTopic() {
        var list = order.list(tamar, question);
        assertThat(list).hasSizeGreaterThan(2).last().isEqualTo(question);

        order.place(tamar, question, list.getFirst());
        order.place(tamar, question, list.getFirst());

        assertThat(order.list(tamar, question)).startsWith(list.getFirst(), question);
        var page = content.list(tamar).getFirst().id();
        refused(() -> order.place(tamar, question, page)).hasMessageContaining("after");
        assertThatThrownBy(() -> order.place(Actor.of(tamar.requirePerson(), Role.COACH), question, null))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void onlyWritersWrite() {
        var coach = Actor.of(tamar.requirePerson(), Role.COACH);

        assertThatThrownBy(() -> content.list(coach)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> content.write(coach, question(question, new Wordings(DUTCH, DUTCH), version())))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> content.publish(coach, question, TODAY, version()))
                .isInstanceOf(NotAllowed.class);
    }

    private static WriteText question(TextId id, Wordings wordings, int seen) {
        return new WriteText(id, TextKind.QUESTION, TextTopic.MONEY, wordings, Telling.NOBODY, "", seen);
    }

    private static WriteText story(TextId id, Telling telling, int seen) {
        return new WriteText(id, TextKind.STORY, null, new Wordings(DUTCH, ENGLISH), telling, "", seen);
    }

    private int version() {
        return content.text(tamar, question).version();
    }

    private TextRow row() {
        return content.list(tamar).stream()
                .filter(row -> row.id().equals(question))
                .findFirst()
                .orElseThrow();
    }

    private boolean live() {
        return published
                .find(TextKind.QUESTION, content.text(tamar, question).slug())
                .isPresent();
    }

    private Wordings text() {
        return published
                .find(TextKind.QUESTION, content.text(tamar, question).slug())
                .orElseThrow()
                .wordings();
    }

    private static AbstractThrowableAssert<?, ?> refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        return assertThatThrownBy(act).isInstanceOf(RuleViolation.class);
    }
}
