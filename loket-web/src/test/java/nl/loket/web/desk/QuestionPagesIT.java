package nl.loket.web.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.loket.PortalTest;
import nl.loket.account.EmailAddress;
import nl.loket.question.AskQuestion;
import nl.loket.question.QuestionDesk;
import nl.loket.question.QuestionId;
import nl.loket.question.QuestionTopic;
import nl.loket.shared.Actor;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import nl.loket.web.Cast;
import nl.loket.web.SignedIn;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** A question from the form on the site to the answer, and who sees what of it (ROLE-34). */
@PortalTest
class QuestionPagesIT {

    @Autowired
    MockMvc mvc;

    @Autowired
    Cast cast;

    @Autowired
    DeskPeople people;

    @Autowired
    QuestionDesk questions;

    @Autowired
    JdbcClient jdbc;

    PersonId imane = PersonId.create();
    PersonId nadia = PersonId.create();

    @BeforeEach
    void somebodyAnswers() {
        imane = cast.with(Role.HELPDESK, "Imane", "Faris");
        nadia = cast.with(Role.INTERMEDIARY, "Nadia", "Haddou");
    }

    @Test
    void aVisitorAsksAndFindsTheWayThereFromEveryPage() throws Exception {
        for (var url : new String[] {"/", "/vragen", "/over"}) {
            assertThat(open(null, url, 200).select("a[href=/contact]")).as(url).isNotEmpty();
        }
        assertThat(sent(typed("bo@voorbeeld.nl"))).isEqualTo("/contact/verstuurd");
        assertThat(open(null, "/contact/verstuurd?taal=en", 200).text()).contains("within 3 working days");

        var list = open(imane, "/loket/vragen?zoek=schildpad", 200);
        assertThat(list.select("tbody tr")).hasSize(1);
        assertThat(open(nadia, "/loket", 200).select("main a[href*=/loket/vragen?stand=OPEN]"))
                .hasSize(1);
        assertThat(open(imane, "/loket/vragen?stand=LATE", 200).select("tbody tr"))
                .isEmpty();
    }

    @Test
    void aScriptThatFillsInWhatNobodySeesReadsThatAllWentWell() throws Exception {
        assertThat(sent(typed("bo@voorbeeld.nl").param("website", "http://koop.nu")))
                .isEqualTo("/contact/verstuurd");
        assertThat(count()).isZero();
    }

    @Test
    void afterFiveQuestionsFromOneAddressTheSixthWaitsWithAllThatWasTyped() throws Exception {
        for (int i = 0; i < 5; i++) {
            sent(typed("bo@voorbeeld.nl"));
        }
        var answer = mvc.perform(typed("bo@voorbeeld.nl")).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(429);
        assertThat(answer.getHeader("Retry-After")).isEqualTo("3600");
        var page = Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
        assertThat(page.select("#text").text()).contains("schildpad");
        assertThat(page.select("#email-error").text()).contains("Wacht een uur");
    }

    @Test
    void aCandidateNeedNotTypeWhoTheyAreAndOnlyTheIntermediaryGetsToTheDossier() throws Exception {
        var samira = people.registered("Samira", "El Amrani");
        var form = open(samira.person(), "/contact", 200);
        assertThat(form.select("#name").val()).isEqualTo("Samira El Amrani");
        var email = form.select("#email").val();
        mvc.perform(typed(email).with(SignedIn.as(samira.person())));

        var url = "/loket/vragen/"
                + jdbc.sql("select id::text from core.question")
                        .query(String.class)
                        .single();
        assertThat(open(nadia, url, 200).select("a[href=" + samira.url() + "]")).hasSize(1);
        var seen = open(imane, url, 200);
        assertThat(seen.text()).contains("Heeft een aanmelding");
        assertThat(seen.select("a[href^=/loket/mensen], a[href=/loket]")).isEmpty();
        open(imane, samira.url(), 403);
        open(imane, "/loket", 403);
        open(imane, "/loket/mensen", 403);
    }

    @Test
    void anAnswerBecomesADraftForTheSiteWithoutTheWordsOfWhoAsked() throws Exception {
        var id = asked();
        questions.answer(Actor.of(imane, Role.HELPDESK), id, UUID.randomUUID(), "Nee, *nooit*.", 0);
        var link = open(imane, "/loket/vragen/" + id, 200)
                .select("a[href^=/teksten/nieuw]")
                .attr("href");
        var draft = open(imane, link, 200);
        assertThat(draft.select("#bodyNl").text()).isEqualTo("Nee, *nooit*.");
        assertThat(draft.select("#topic option[selected]").val()).isEqualTo("MONEY");
        assertThat(draft.select("main").html()).doesNotContain("schildpad", "Bo Bakker", "bo@voorbeeld.nl");
    }

    @Test
    void whoWasSecondKeepsTheAnswerAndSeesThatSomebodyWasFirst() throws Exception {
        var id = asked();
        questions.give(Actor.of(imane, Role.HELPDESK), id, nadia, 0);
        var answer = mvc.perform(post("/loket/vragen/" + id + "/antwoord")
                        .param("seenVersion", "0")
                        .param("form", UUID.randomUUID().toString())
                        .param("text", "Mijn mooie zin.")
                        .with(csrf())
                        .with(SignedIn.as(imane)))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8))
                        .select("#text")
                        .text())
                .isEqualTo("Mijn mooie zin.");
    }

    private QuestionId asked() {
        var id = QuestionId.create();
        questions.ask(
                Actor.system("site"),
                new AskQuestion(
                        id,
                        QuestionTopic.MONEY,
                        "Krijg ik een schildpad?",
                        "Bo Bakker",
                        new EmailAddress("bo@voorbeeld.nl"),
                        "nl"));
        return id;
    }

    private static AbstractMockHttpServletRequestBuilder<?> typed(String email) {
        return post("/contact")
                .param("form", UUID.randomUUID().toString())
                .param("topic", "OTHER")
                .param("text", "Krijg ik een schildpad?")
                .param("email", email)
                .with(csrf());
    }

    private @Nullable String sent(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return mvc.perform(request).andReturn().getResponse().getRedirectedUrl();
    }

    private Document open(@Nullable PersonId who, String url, int status) throws Exception {
        var request = who == null ? get(url) : get(url).with(SignedIn.as(who));
        var response = mvc.perform(request).andReturn().getResponse();
        assertThat(response.getStatus()).as(url).isEqualTo(status);
        return Jsoup.parse(response.getContentAsString(StandardCharsets.UTF_8));
    }

    private int count() {
        return jdbc.sql("select count(*)::integer from core.question")
                .query(Integer.class)
                .single();
    }
}
