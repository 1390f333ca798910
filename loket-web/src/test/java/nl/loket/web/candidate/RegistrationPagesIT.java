package nl.loket.web.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import nl.loket.PortalTest;
import nl.loket.candidate.Diploma;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@PortalTest
@Import(Candidates.class)
class RegistrationPagesIT {

    @Autowired
    private Candidates candidates;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aStrangerRegistersByTheLinkAndSeesTheirOwnPage() throws Exception {
        var browser = candidates.visit();
        assertThat(browser.sent(filled())).isEqualTo("/aanmelden/code");
        var waiting = browser.open(get("/aanmelden/code"), 200);
        assertThat(waiting.select("main .lead").text()).contains("samira@voorbeeld.nl");
        var token = found("t=([A-Za-z0-9_-]+)");

        var link = browser.open(get("/aanmelden/link").param("t", token), 200);
        assertThat(link.select("main form[method=post] button")).hasSize(1);
        assertThat(persons()).isZero();
        assertThat(browser.sent(post("/aanmelden/link").param("t", token).with(csrf())))
                .isEqualTo("/mijn");

        var home = browser.open(get("/mijn"), 200);
        assertThat(home.select("h1").text()).isEqualTo("Dag Samira");
        assertThat(home.select("main .task-list li")).hasSize(8);
    }

    @Test
    void theCodeWorksToo() throws Exception {
        var browser = candidates.visit();
        browser.sent(filled());
        var code = found("\\b(\\d{6})\\b");

        var spaced = code.substring(0, 3) + " " + code.substring(3);
        for (int i = 0; i < 2; i++) {
            var answer =
                    browser.sent(post("/aanmelden/code").param("code", spaced).with(csrf()));
            assertThat(answer).isEqualTo(i == 0 ? "/mijn" : "/aanmelden");
        }
        assertThat(persons()).isOne();
    }

    @Test
    void aButtonPressedTwiceMakesOnePerson() throws Exception {
        candidates.sent(filled());
        var token = found("t=([A-Za-z0-9_-]+)");
        for (int i = 0; i < 2; i++) {
            assertThat(candidates.sent(post("/aanmelden/link").param("t", token).with(csrf())))
                    .isEqualTo("/mijn");
        }
        assertThat(persons()).isOne();
    }

    @Test
    void thePageSaysTheSameForAnAddressWithAnAccount() throws Exception {
        candidates.registered("Samira", Diploma.HBO);
        var known = candidates.visit();
        var unknown = candidates.visit();

        assertThat(known.sent(filled())).isEqualTo("/aanmelden/code");
        assertThat(candidates.lastMail()).contains("/inloggen/link?t=");
        assertThat(unknown.sent(with("email", "nieuw@voorbeeld.nl"))).isEqualTo("/aanmelden/code");

        var one = known.open(get("/aanmelden/code"), 200).select("main").text();
        var other = unknown.open(get("/aanmelden/code"), 200).select("main").text();
        assertThat(one.replace("samira@", "")).isEqualTo(other.replace("nieuw@", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "givenName  | ''            | Vul je voornaam in",
                "familyName | ''            | Vul je achternaam in",
                "email      | ''            | naam@voorbeeld.nl",
                "email      | geen adres    | naam@voorbeeld.nl",
                "postcode   | ''            | 1012 AB",
                "postcode   | 12345         | 1012 AB",
                "diploma    | ''            | Kies je hoogste diploma",
                "diploma    | LORD          | Dit antwoord begrijpen we niet",
                "diploma    | MBO_OR_LOWER  | deeltijdpabo",
                "conditions | ''            | als dit voor jou klopt",
                "consents   | ''            | Zonder je toestemming",
            })
    void aFieldThatIsWrongSaysSoAndEverythingStays(String field, String value, String message) throws Exception {
        var page = candidates.open(with(field, value), 422);

        assertThat(page.select("#" + field + "-error").text()).contains(message);
        assertThat(page.select("[data-error-summary] a").attr("href")).isEqualTo("#" + field);
        assertThat(page.select("textarea[name=background]").text()).isEqualTo("Tien jaar accountant.");
        if (!field.equals("givenName")) {
            assertThat(page.select("input[name=givenName]").val()).isEqualTo("Samira");
        }
        assertThat(jdbc.sql("select count(*) from core.registration")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void nothingIsAgreedToBeforehandAndTheTextSaysWhichOneItIs() throws Exception {
        var page = candidates.open(get("/aanmelden"), 200);
        assertThat(page.select("#consents, #conditions")).hasSize(2).noneMatch(box -> box.hasAttr("checked"));
        assertThat(page.expectFirst("#consents").attr("aria-describedby")).isEqualTo("consents-hint");
        assertThat(page.expectFirst("#consents-hint").text()).contains("Lees wat we bewaren", "Versie 1");
        assertThat(candidates.open(get("/privacy"), 200).text()).contains("Versie 1 van deze tekst");
    }

    @Test
    void aPostcodeComesBackAsThePostWritesIt() throws Exception {
        assertThat(candidates.open(with("email", ""), 422).select("#postcode").val())
                .isEqualTo("1098 XG");
    }

    @Test
    void aNameOfScriptTagsIsJustAName() throws Exception {
        var browser = candidates.visit();
        browser.sent(with("givenName", "<script>alert(1)</script>\0"));
        browser.sent(
                post("/aanmelden/link").param("t", found("t=([A-Za-z0-9_-]+)")).with(csrf()));
        var home = browser.open(get("/mijn"), 200);
        assertThat(home.select("h1").text()).isEqualTo("Dag <script>alert(1)</script>");
    }

    @Test
    void aWrongCodeIsRefusedAtItsField() throws Exception {
        var browser = candidates.visit();
        browser.sent(filled());
        for (var wrong : new String[] {"", "12345", "abcdef", Candidates.WILD, "000000"}) {
            var page = browser.open(post("/aanmelden/code").param("code", wrong).with(csrf()), 422);
            assertThat(page.select("#code-error")).as(wrong).isNotEmpty();
        }
        assertThat(persons()).isZero();
    }

    @Test
    void aLinkThatWorksNoLongerLeadsToAWayOn() throws Exception {
        for (var nonsense : new String[] {"nonsense", "", Candidates.WILD, "<script>alert(1)</script>"}) {
            assertThat(candidates.sent(
                            post("/aanmelden/link").param("t", nonsense).with(csrf())))
                    .isEqualTo("/aanmelden/verlopen");
        }
        assertThat(candidates.sent(post("/aanmelden/link").with(csrf()))).isEqualTo("/aanmelden/verlopen");
        var page = candidates.open(get("/aanmelden/verlopen"), 200);
        assertThat(page.select("main a[href=/aanmelden], main a[href=/inloggen]"))
                .hasSize(2);
    }

    @Test
    void thePagesSpeakEnglish() throws Exception {
        var page = candidates.open(get("/aanmelden").param("taal", "en"), 200);
        assertThat(page.select("h1").text()).isEqualTo("Sign up");
        assertThat(page.select("main a[href=/privacy]")).isNotEmpty();
        var response = mvc.perform(filled().cookie(new jakarta.servlet.http.Cookie("taal", "en-NL")))
                .andReturn();
        assertThat(response.getResponse().getRedirectedUrl()).isEqualTo("/aanmelden/code");
        assertThat(candidates.lastMail()).contains("Finish".toLowerCase(java.util.Locale.ROOT));
    }

    private static MockHttpServletRequestBuilder filled() {
        return with("diploma", "HBO");
    }

    private static MockHttpServletRequestBuilder with(String field, String value) {
        var answers = new LinkedHashMap<>(Map.of(
                "givenName", "Samira",
                "familyName", "El Amrani",
                "email", "samira@voorbeeld.nl",
                "postcode", "1098xg",
                "diploma", "HBO",
                "background", "Tien jaar accountant.",
                "conditions", "true",
                "consents", "true"));
        answers.put(field, value);
        var request = post("/aanmelden").with(csrf());
        answers.forEach((name, answer) -> request.param(name, Objects.requireNonNull(answer)));
        return request;
    }

    private String found(String pattern) {
        var match = Pattern.compile(pattern).matcher(candidates.lastMail());
        assertThat(match.find()).isTrue();
        return match.group(1);
    }

    private long persons() {
        return jdbc.sql("select count(*) from core.person").query(Long.class).single();
    }
}
