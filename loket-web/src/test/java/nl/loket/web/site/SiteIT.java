package nl.loket.web.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.TreeSet;
import nl.loket.PortalTest;
import nl.loket.web.Footprint;
import nl.loket.web.FormProof;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@PortalTest
class SiteIT {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Footprint footprint;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/route",
                "/in-een-beeld",
                "/niet-voor-mij",
                "/routes/voltijd",
                "/bijeenkomsten",
                "/check",
                "/privacy",
                "/toegankelijkheid",
                "/woordenlijst",
                "/over",
                "/componenten",
                "/lees",
                "/lees/een-week-in-jaar-1",
                "/vragen",
                "/verhalen",
                "/verhalen/ik-stopte-en-dat-was-goed",
                "/tips",
                "/tips/voor-jou",
                "/tijd-en-geld",
                "/scholen",
                "/routes"
            })
    void aVisitorReadsEveryPublicPageInBothLanguages(String url) throws Exception {
        for (var language : new String[] {"nl", "en"}) {
            var page = open(get(url).param("taal", language), 200);
            assertThat(page.select("html").attr("lang")).isEqualTo(language);
            assertThat(page.select("h1")).hasSize(1);
            assertThat(page.text()).doesNotContain("??");
            assertThat(
                            page.select(
                                    "footer a[href=/privacy], footer a[href=/toegankelijkheid], footer a[href=/over], footer a[href=/contact]"))
                    .hasSize(4);
        }
    }

    @Test
    void theWordsStandInTheOrderOfTheLanguageAndKeepTheDutchOne() throws Exception {
        for (var language : new String[] {"nl", "en"}) {
            var words = open(get("/woordenlijst").param("taal", language), 200)
                    .select("main dt")
                    .eachText();
            assertThat(words).hasSizeGreaterThan(20).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
            assertThat(words).contains(language.equals("nl") ? "gids" : "guide (gids)");
        }
    }

    @Test
    void theHomePageLeadsToTheCheckAndToRegistration() throws Exception {
        var page = open(get("/"), 200);
        assertThat(page.select("main a[href=/check]")).isNotEmpty();
        assertThat(page.select("main a[href=/aanmelden]").text()).isEqualTo("Meld je aan");
        assertThat(page.select(".figures").text())
                .contains("2 jaar", "0,6 fte", "2 dagdelen", "120 uur", "15", "60", "30");
    }

    @Test
    void anUnansweredQuestionComesBackWithItsMessageInTheOrderOfTheQuestions() throws Exception {
        var page = open(answers().param("sector", "PRIMARY"), 422);
        assertThat(page.select("[data-error-summary] a").eachAttr("href"))
                .containsExactly("#diploma", "#licence", "#function", "#city");
        assertThat(page.select("#diploma-error").text()).contains("Kies je hoogste diploma");
        for (var line : page.select("[data-error-summary] a")) {
            var label = page.expectFirst(line.attr("href") + "-label").text();
            assertThat(line.text()).startsWith(label + " ").hasSizeGreaterThan(label.length() + 5);
        }
        assertThat(page.select("input[name=sector][checked]").val()).isEqualTo("PRIMARY");
    }

    @Test
    void theCheckIsProvenQuestionByQuestion() throws Exception {
        var questions =
                "choice diploma = HBO_OR_WO | choice licence = NO | choice sector = PRIMARY | choice function = TEACHER | choice city = AMSTERDAM";
        FormProof.by(mvc, footprint, null).refuses(FormProof.Form.at("/check", questions));
    }

    @Test
    void everyStopSaysWhereToGoInstead() throws Exception {
        var page = open(complete().param("diploma", "LOWER"), 200);
        assertThat(page.select("#uitkomst").text()).contains("Via dit loket kan het nu niet", "de gewone pabo");
        assertThat(page.select("#uitkomst a[href=/aanmelden]")).isEmpty();
    }

    @Test
    void whoFitsIsInvitedToRegister() throws Exception {
        var page = open(complete().param("diploma", "FOREIGN"), 200);
        assertThat(page.select("#uitkomst a[href=/aanmelden]")).isNotEmpty();
        assertThat(page.select("#uitkomst").text()).contains("verifiëren");
    }

    /** NF-03, PUB-06: published figures, with what is left of them in each phase. */
    @Test
    void theSketchCalculatesWithThePublishedScaleAndSaysHowMuchLessItIs() throws Exception {
        var page = open(
                post("/tijd-en-geld").param("step", "1").param("now", "3000").with(csrf()), 200);
        assertThat(page.select("#uitkomst td.number").eachText())
                .containsExactly(
                        "€ 1.500,00",
                        "€ -1.500,00",
                        "€ 2.424,10",
                        "€ -575,90",
                        "€ 2.077,80",
                        "€ -922,20",
                        "€ 3.463,00",
                        "€ 463,00");
        assertThat(page.text()).contains("indicatie", "1 oktober 2024");
        FormProof.by(mvc, footprint, null)
                .refuses(FormProof.Form.at("/tijd-en-geld", "choice step = 3 ! 0 ! 13 | number? now = 2500 ! 50001"));
    }

    /** RT-01 … RT-08: another route is named where it fits better. */
    @ParameterizedTest
    @CsvSource({
        "HBO_OR_WO, LEAVE, AT_ONCE, Zij-instroom in beroep",
        "HBO_OR_WO, KEEP, AT_ONCE, Verkorte deeltijd",
        "FOREIGN, LEAVE, LATER, Voltijd",
        "LOWER, KEEP, LATER, Deeltijd",
        "SCHOOL_LEAVER, LEAVE, AT_ONCE, Voltijd"
    })
    void theAdviceNamesTheRouteThatFits(String diploma, String job, String income, String route) throws Exception {
        var asked = post("/routes").param("diploma", diploma).param("job", job).param("income", income);
        assertThat(open(asked.with(csrf()), 200).select("#advice").text()).startsWith("Kijk eerst naar: " + route);
    }

    @Test
    void whatIsMissingStandsInTheOrderOfTheQuestions() throws Exception {
        assertThat(open(post("/routes").with(csrf()), 422)
                        .select("[data-error-summary] a")
                        .eachAttr("href"))
                .containsExactly("#diploma", "#job", "#income");
    }

    @Test
    void theAdviceIsProvenQuestionByQuestion() throws Exception {
        FormProof.by(mvc, footprint, null)
                .refuses(FormProof.Form.at(
                        "/routes", "choice diploma = HBO_OR_WO | choice job = KEEP | choice income = LATER"));
    }

    /** EX-02: a good outcome, an optional reason, and nobody is kept. */
    @Test
    void whoFindsOutThatItIsNotForThemMaySayWhy() throws Exception {
        assertThat(open(get("/lees/eerlijk-verhaal"), 200).select("main a[href=/niet-voor-mij]"))
                .hasSize(1);
        assertThat(open(get("/niet-voor-mij"), 200).select("main a[href=/routes], main a[href^=/verhalen]"))
                .hasSize(2);

        FormProof.by(mvc, footprint, null)
                .prove(FormProof.Form.at("/niet-voor-mij", "key form | choice reason = TOO_HEAVY"));
    }

    /** NF-23, EL-06: the boards that take part, without the others, and every school found is a dot on the map. */
    @Test
    void theSchoolsOfBoardsThatTakePartAreFoundAndDrawn() throws Exception {
        var page = open(get("/scholen"), 200);
        var schools = page.select("details li").size();
        assertThat(schools).isGreaterThan(100);
        assertThat(page.select("circle.map__dot--part").size()).isBetween(schools - 3, schools);
        assertThat(page.select("circle").size())
                .isEqualTo(page.select("circle.map__dot--part").size());

        assertThat(open(get("/scholen?alle=ja"), 200).select("details li").size())
                .isGreaterThan(schools);
        var name = page.select("details li .below").eachText().getFirst();
        assertThat(open(get("/scholen").param("zoek", name), 200)
                        .select("details[open] li")
                        .text())
                .contains(name);
        for (var board : page.select("details summary > span:first-of-type").eachText()) {
            assertThat(open(get("/scholen").param("zoek", board), 200)
                            .select("details summary > span:first-of-type")
                            .eachText())
                    .as("found by the name it is shown by")
                    .contains(board);
        }
        assertThat(open(get("/scholen?zoek=qqqq"), 200).text()).contains("Geen school gevonden");
    }

    /** NF-06: search engines find the public pages, each of which is there, and no others. */
    @Test
    void searchEnginesFindThePublicPagesAndNoOthers() throws Exception {
        var robots = mvc.perform(get("/robots.txt")).andReturn().getResponse().getContentAsString();
        assertThat(robots)
                .contains("Allow: /lees\n", "Disallow: /\n", "Sitemap: ")
                .doesNotContain("/loket", "/mijn", "/beheer");

        var map = mvc.perform(get("/sitemap.xml")).andReturn().getResponse().getContentAsString();
        var pages = Jsoup.parse(map, "", Parser.xmlParser()).select("loc").eachText();
        assertThat(pages).hasSizeGreaterThan(25).doesNotHaveDuplicates();
        for (var page : pages) {
            open(get(page.replaceAll("https?://[^/]+", "")), 200);
        }
        assertThat(open(get("/lees/eerlijk-verhaal"), 200)
                        .select("meta[name=description]")
                        .attr("content"))
                .startsWith("Leraar worden naast je leven van nu");
    }

    @Test
    void anUnknownAddressOfThePublicPartSaysWhatToDo() throws Exception {
        var page = open(get("/aanmelden/bestaat-niet"), 404);
        assertThat(page.select("h1").text()).isEqualTo("Deze pagina is er niet");
        assertThat(page.select("main a[href=/]")).isNotEmpty();
    }

    @Test
    void theComponentsShowEveryFieldWithItsErrorAListInItsStatesAndWhoIsSignedInInBothLanguages() throws Exception {
        var refused = open(get("/componenten").param("fout", "true"), 200);
        for (var field : new String[] {
            "email", "hours", "note", "phase", "school", "city", "day", "time", "diploma", "days", "file", "agreed"
        }) {
            assertThat(refused.select("#" + field + "-error").text()).as(field).isNotEmpty();
        }
        assertThat(refused.select(".paging [aria-current]").text()).contains("1");
        var signedIn = open(get("/componenten").param("ingelogd", "true"), 200);
        assertThat(signedIn.select("header .menu, header [aria-current=page]")).hasSize(2);
        assertThat(refused.select("main form[method=post] button").eachText()).contains("Neem over", "Opslaan");
        assertThat(open(get("/componenten").param("leeg", "true"), 200).select("main th a"))
                .isEmpty();

        var english = open(get("/componenten").param("fout", "true").param("taal", "en"), 200);
        assertThat(english.select("h1").text()).isEqualTo("Components");
        assertThat(english.select("#email-error").text()).contains("Enter your e-mail address");
        assertThat(english.text()).doesNotContain("??", "Kies ", "Opslaan", "Voortraject");
    }

    @Test
    void whatHasJustHappenedIsSaidOnTheNextPage() throws Exception {
        var plain = open(get("/componenten").param("fout", "true"), 200);
        var filled = open(get("/componenten"), 200);
        assertThat(plain.select(".notice [role=status]").text()).isEqualTo("Met fouten");
        assertThat(filled.select(".notice [role=status]").text()).isEqualTo("Stap 3");
    }

    @Test
    void whoOnlyReadsGetsNoCookieAndThereAreTheThreeThatPrivacyNames() throws Exception {
        for (var url : new String[] {"/", "/route", "/bijeenkomsten", "/privacy", "/toegankelijkheid", "/over"}) {
            var response = mvc.perform(get(url)).andReturn().getResponse();
            assertThat(response.getHeaders("Set-Cookie")).as(url).isEmpty();
        }
        var names = new TreeSet<String>();
        for (var url : new String[] {"/check", "/aanmelden", "/inloggen", "/mijn", "/check?taal=en"}) {
            for (var cookie : mvc.perform(get(url)).andReturn().getResponse().getCookies()) {
                names.add(cookie.getName());
            }
        }
        // Spring's csrf() for tests, once used, keeps the token in the session: then the one for forms does not show
        // here.
        assertThat(names).contains("loket", "taal").isSubsetOf("XSRF-TOKEN", "loket", "taal");
        assertThat(open(get("/privacy"), 200).select("main").text())
                .contains("drie cookies", "Vraag het aan het loket", "Je dossier ziet een school nooit");
    }

    /** B24. */
    @Test
    void cookiesThatWereSetOverHttpsNeverTravelWithoutIt() throws Exception {
        for (var url : new String[] {"/check", "/aanmelden", "/mijn"}) {
            for (var cookie :
                    mvc.perform(get(url).secure(true)).andReturn().getResponse().getCookies()) {
                assertThat(cookie.getSecure()).as(url + " " + cookie.getName()).isTrue();
            }
        }
    }

    private static MockHttpServletRequestBuilder complete() {
        return answers()
                .param("licence", "NO")
                .param("sector", "PRIMARY")
                .param("function", "TEACHER")
                .param("city", "AMSTERDAM");
    }

    private static MockHttpServletRequestBuilder answers() {
        return post("/check").with(csrf());
    }

    private Document open(MockHttpServletRequestBuilder request, int status) throws Exception {
        var response = mvc.perform(request).andReturn().getResponse();
        assertThat(response.getStatus()).isEqualTo(status);
        return Jsoup.parse(response.getContentAsString(java.nio.charset.StandardCharsets.UTF_8));
    }
}
