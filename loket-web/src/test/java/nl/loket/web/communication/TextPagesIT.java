package nl.loket.web.communication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.UUID;
import nl.loket.PortalTest;
import nl.loket.content.ContentDesk;
import nl.loket.content.Telling;
import nl.loket.content.TextId;
import nl.loket.content.TextKind;
import nl.loket.content.TextTopic;
import nl.loket.content.Wording;
import nl.loket.content.Wordings;
import nl.loket.content.WriteText;
import nl.loket.shared.Actor;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import nl.loket.web.Cast;
import nl.loket.web.SignedIn;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** The texts of the site, from a draft to what a visitor reads (QI-29, ROLE-35). */
@PortalTest
class TextPagesIT {

    private static final LocalDate TODAY = LocalDate.of(2023, 3, 13);

    @Autowired
    MockMvc mvc;

    @Autowired
    Cast cast;

    @Autowired
    ContentDesk content;

    PersonId tamar = PersonId.create();

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void leaveOnlyWhatShips() {
        OwnTexts.forget(jdbc);
    }

    @BeforeEach
    void somebodyWrites() {
        tamar = cast.with(Role.COMMUNICATION, "Tamar", "Vonk");
    }

    @Test
    void aNewQuestionGoesFromTheDraftToTheSite() throws Exception {
        var form = page(get("/teksten/nieuw/QUESTION"), 200);
        assertThat(form.select("#titleNl, #bodyNl, #titleEn, #bodyEn, #topic")).hasSize(5);
        assertThat(form.select("#leadNl")).isEmpty();
        var action = form.select("main form").attr("action");

        var typed = post(action)
                .param("version", "0")
                .param("kind", "QUESTION")
                .param("topic", "GUIDANCE")
                .param("titleNl", "Krijg ik een schildpad?")
                .param("bodyNl", "Nee. **Nooit.**")
                .param("titleEn", "Do I get a turtle?")
                .param("bodyEn", "No.")
                .with(csrf());
        assertThat(send(typed)).isEqualTo(302);
        var id = action.replaceAll("/teksten/(.*)/schrijven", "$1");
        assertThat(visitor("/vragen?zoek=schildpad").text()).contains("Geen vragen gevonden");

        var text = page(get("/teksten/" + id), 200);
        var version =
                text.select("form[action$=/plaatsen] input[name=seenVersion]").val();
        assertThat(send(post("/teksten/" + id + "/plaatsen")
                        .param("seenVersion", version)
                        .param("on", "2023-03-13")
                        .with(csrf())))
                .isEqualTo(302);

        var found = visitor("/vragen?zoek=schildpad nooit");
        assertThat(found.select("details[open] strong").text()).isEqualTo("Nooit.");
        assertThat(found.select("h2").eachText()).contains("Begeleiding");
    }

    @Test
    void anEmptyQuestionIsToldAllThatIsMissingAtOnce() throws Exception {
        var action =
                page(get("/teksten/nieuw/QUESTION"), 200).select("main form").attr("action");
        var answer = page(
                post(action).param("version", "0").param("kind", "QUESTION").with(csrf()), 422);

        assertThat(answer.select("#topic-error, #titleNl-error, #bodyNl-error")).hasSize(3);
    }

    @Test
    void everyVersionCanBeReadAndBegunWithAgain() throws Exception {
        var id = published(TextKind.STORY, "Van de haven", "Eerst.");
        var seen = content.text(actor(), id).version();
        content.write(actor(), write(id, TextKind.STORY, "Van de haven", "Daarna.", seen));

        assertThat(page(get("/teksten/" + id), 200).select("tbody tr")).hasSize(2);
        assertThat(page(get("/teksten/" + id + "/versies/1"), 200).text()).contains("Eerst.");
        assertThat(page(get("/teksten/" + id + "/schrijven?versie=1"), 200)
                        .select("#bodyNl")
                        .text())
                .isEqualTo("Eerst.");
        page(get("/teksten/" + id + "/versies/3"), 404);
    }

    @Test
    void aStoryOfSeveralPeopleSaysSo() throws Exception {
        var id = published(TextKind.STORY, "Van de markt", "Ik verkocht vis.");

        var slug = content.text(actor(), id).slug();
        assertThat(visitor("/verhalen/" + slug).text()).contains("Ik verkocht vis.", "samengesteld");
    }

    @Test
    void whoWasSecondKeepsTheWordsAndSeesThatSomebodyWrote() throws Exception {
        var id = published(TextKind.STORY, "Van de tram", "Eerst.");
        var typed = post("/teksten/" + id + "/schrijven")
                .param("version", "0")
                .param("kind", "STORY")
                .param("titleNl", "Van de tram")
                .param("bodyNl", "Mijn mooie zin.")
                .with(csrf());

        var answer = page(typed, 409);

        assertThat(answer.select("[data-conflict]").text()).contains("Iemand heeft intussen in deze tekst geschreven");
        assertThat(answer.select("#bodyNl").text()).isEqualTo("Mijn mooie zin.");
        assertThat(answer.select("input[name=version]").val()).isEqualTo("1");
    }

    @Test
    void theOrderOfTheSiteIsTheWritersOwn() throws Exception {
        var id = published(TextKind.STORY, "Van de kade", "Ik laadde schepen.");
        var titles = visitor("/verhalen").select("h2").eachText();
        assertThat(titles).last().isEqualTo("Van de kade");
        var form = page(get("/teksten/" + id + "/plek"), 200);
        assertThat(form.select("legend").text()).isEqualTo("‘Van de kade’ staat na");
        assertThat(form.select("input[name=after][checked]").val())
                .isNotEmpty()
                .isEqualTo(form.select("input[name=after]").eachAttr("value").getLast());

        assertThat(send(post("/teksten/" + id + "/plek").param("after", "").with(csrf())))
                .isEqualTo(302);

        assertThat(visitor("/verhalen").select("h2").eachText())
                .startsWith("Van de kade")
                .endsWith(titles.get(titles.size() - 2));
        assertThat(visitor("/").select("a[href^=/verhalen/]").text())
                .as("the first page tells the first story")
                .isEqualTo("Van de kade");
        assertThat(page(get("/teksten/" + id + "/plek"), 200)
                        .select("input[name=after][checked]")
                        .val())
                .isEmpty();
    }

    @Test
    void aTitleThatIsTakenIsToldAtTheField() throws Exception {
        published(TextKind.STORY, "Van de kade", "Ik laadde schepen.");

        var answer = page(
                post("/teksten/" + TextId.create() + "/schrijven")
                        .param("version", "0")
                        .param("kind", "STORY")
                        .param("titleNl", "van de Kade")
                        .param("bodyNl", "Ook ik.")
                        .with(csrf()),
                422);

        assertThat(answer.select("#titleNl-error").text()).contains("al een tekst met deze titel");
        assertThat(answer.select("#bodyNl").text()).isEqualTo("Ook ik.");
    }

    /** RT-10: which routes there are is the domain's; what stands there is the writers'. */
    @Test
    void aRouteIsWrittenHereAndReadByEveryone() throws Exception {
        var row = content.list(actor()).stream()
                .filter(text -> text.title().equals("Duaal"))
                .findFirst()
                .orElseThrow();
        var words = new Wording("Duaal", "Om en om werken en leren.", "Vraag ernaar.");
        var seen = content.text(actor(), row.id()).version();
        content.write(
                actor(),
                new WriteText(row.id(), TextKind.ROUTE, null, new Wordings(words, words), Telling.NOBODY, "", seen));
        content.publish(actor(), row.id(), TODAY, seen + 1);

        assertThat(visitor("/routes").select("main").text()).contains("Om en om werken en leren.");
        assertThat(visitor("/routes/duaal").select("main").text()).contains("Vraag ernaar.");
        page(get("/teksten/nieuw/ROUTE"), 404);
    }

    /** EX-02: what visitors said, counted once for each form that was sent. */
    @Test
    void writersSeeWhyVisitorsTurnAway() throws Exception {
        var before = told("Het is te zwaar voor mij");
        var form = UUID.randomUUID().toString();
        for (var i = 0; i < 2; i++) {
            mvc.perform(post("/niet-voor-mij")
                    .param("form", form)
                    .param("reason", "TOO_HEAVY")
                    .with(csrf()));
        }

        assertThat(told("Het is te zwaar voor mij")).isEqualTo(before + 1);
    }

    private int told(String reason) throws Exception {
        return Integer.parseInt(page(get("/teksten"), 200)
                .select("tr:has(td:containsOwn(" + reason + ")) td.number")
                .text());
    }

    @Test
    void whatIsNotOnTheSiteIsNotThere() throws Exception {
        assertThat(mvc.perform(get("/lees/bestaat-niet"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
        var id = TextId.create();
        content.write(actor(), write(id, TextKind.PAGE, "Nog geheim", "Stil.", 0));

        assertThat(mvc.perform(get("/lees/nog-geheim"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
        assertThat(visitor("/lees").text()).doesNotContain("Nog geheim");
    }

    private TextId published(TextKind kind, String title, String body) {
        var id = TextId.create();
        content.write(actor(), write(id, kind, title, body, 0));
        content.publish(actor(), id, TODAY, 0);
        return id;
    }

    private static WriteText write(TextId id, TextKind kind, String title, String body, int seen) {
        var words = new Wording(title, "", body);
        var topic = kind == TextKind.QUESTION ? TextTopic.MONEY : null;
        var telling = kind == TextKind.STORY ? new Telling(true, null) : Telling.NOBODY;
        return new WriteText(id, kind, topic, new Wordings(words, words), telling, "", seen);
    }

    private Document visitor(String url) throws Exception {
        return Jsoup.parse(mvc.perform(get(url)).andReturn().getResponse().getContentAsString());
    }

    private Document page(AbstractMockHttpServletRequestBuilder<?> request, int status) throws Exception {
        var answer = mvc.perform(request.with(SignedIn.as(tamar))).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(status);
        return Jsoup.parse(answer.getContentAsString());
    }

    private int send(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return mvc.perform(request.with(SignedIn.as(tamar)))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private Actor actor() {
        return Actor.of(tamar, Role.COMMUNICATION);
    }
}
