package nl.loket.web.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import nl.loket.PortalTest;
import nl.loket.account.AccountDesk;
import nl.loket.account.RoleDesk;
import nl.loket.party.PeopleDesk;
import nl.loket.party.PersonName;
import nl.loket.shared.Actor;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import nl.loket.web.Footprint;
import nl.loket.web.FormProof;
import nl.loket.web.Typed;
import nl.lokettest.AuthenticatorApp;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@PortalTest
class SignInIT {

    private static final String EMAIL = "nadia@voorbeeld.nl";
    private static final Actor SYSTEM = Actor.system("test");
    private static final LocalDate TODAY = LocalDate.of(2023, 3, 13);

    @Autowired
    private MockMvc mvc;

    @Autowired
    private PeopleDesk people;

    @Autowired
    private AccountDesk accounts;

    @Autowired
    private RoleDesk roles;

    @Autowired
    private JdbcClient jdbc;

    private PersonId nadia = PersonId.create();

    @Autowired
    private Footprint footprint;

    private @Nullable Cookie session;

    private @Nullable AuthenticatorApp phone;

    @BeforeEach
    void anAdministratorWhoIsCoachToo() {
        nadia = people.add(new PersonName("Nadia", "Bouzid"), "nl");
        accounts.open(SYSTEM, nadia, EMAIL);
        roles.grant(SYSTEM, nadia, Role.ADMINISTRATOR, null, TODAY, null);
        roles.grant(SYSTEM, nadia, Role.COACH, null, TODAY, null);
        session = null;
        phone = null;
    }

    @Test
    void theCodeFromTheMailLeadsToTheFirstPageOfTheRole() throws Exception {
        ask(EMAIL);
        assertThat(arrived(send(post("/inloggen/code").param("email", EMAIL).param("code", code()))))
                .isEqualTo("/coach");
        assertThat(send(get("/beheer/mensen")).getResponse().getStatus()).isEqualTo(200);
    }

    @Test
    void openingTheLinkUsesNothingUpAndItsButtonSignsInOnce() throws Exception {
        ask(EMAIL);
        for (int scanner = 0; scanner < 3; scanner++) {
            var page = page(get("/inloggen/link").param("t", token()), 200);
            assertThat(page.select("form input[name=t]").val()).isEqualTo(token());
        }
        assertThat(arrived(send(post("/inloggen/link").param("t", token())))).isEqualTo("/coach");
        assertThat(redirect(send(get("/inloggen/verlopen"))))
                .as("clicked twice, but in")
                .isEqualTo("/coach");
        session = null;
        assertThat(redirect(send(post("/inloggen/link").param("t", token())))).isEqualTo("/inloggen/verlopen");
        assertThat(page(get("/inloggen/verlopen"), 200).select("h1").text()).isEqualTo("Deze link werkt niet meer");
    }

    @Test
    void thePagesAreTheSameByteByByteWithAndWithoutAccount() throws Exception {
        assertThat(throughTheDoor("nadia@voorbeeld.nl")).isEqualTo(throughTheDoor("nobod@voorbeeld.nl"));
    }

    private String throughTheDoor(String email) throws Exception {
        session = null;
        var bytes = new StringBuilder();
        var asked = send(post("/inloggen").param("email", email));
        bytes.append(asked.getResponse().getStatus()).append(asked.getResponse().getRedirectedUrl());
        bytes.append(send(get("/inloggen/code")).getResponse().getContentAsString());
        for (int i = 0; i < 11; i++) {
            var answer = send(post("/inloggen/code").param("email", email).param("code", "000000"))
                    .getResponse();
            bytes.append(answer.getStatus()).append(answer.getContentAsString());
        }
        for (int i = 0; i < 6; i++) {
            var answer = send(post("/inloggen").param("email", email)).getResponse();
            bytes.append(answer.getStatus()).append(answer.getContentAsString());
        }
        return bytes.toString().replace(email, "E").replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "C");
    }

    @Test
    void tenWrongCodesLockTheAddressAndThePageSaysForHowLong() throws Exception {
        ask(EMAIL);
        for (int i = 0; i < 9; i++) {
            assertThat(page(enter(wrong()), 422).select("#code-error").text()).contains("Deze code klopt niet");
        }
        assertThat(page(enter(wrong()), 429).select("#code-error").text()).contains("Over 60 minuten");
        assertThat(page(enter(code()), 429).select("#code-error").text()).contains("te vaak");
        assertThat(page(enter(code()).param("taal", "en"), 429)
                        .select("#code-error")
                        .text())
                .contains("60 minutes");
    }

    @Test
    void whoAsksForMailTooOftenIsToldWhenToTryAgain() throws Exception {
        for (int i = 0; i < 5; i++) {
            ask(EMAIL);
        }
        var answer = send(post("/inloggen").param("email", EMAIL)).getResponse();
        assertThat(answer.getStatus()).isEqualTo(429);
        assertThat(answer.getHeader("Retry-After")).isEqualTo("900");
        var page = Jsoup.parse(answer.getContentAsString());
        assertThat(page.select("#email-error").text()).contains("Wacht een kwartier");
        assertThat(page.select("#email").val()).isEqualTo(EMAIL);
    }

    @Test
    void aComputerThatKeepsTryingGetsAPageThatSaysToWait() throws Exception {
        for (var language : new String[] {"nl", "en"}) {
            var last = send(post("/inloggen/link").param("t", "niets")).getResponse();
            for (int i = 0; i < 300 && last.getStatus() == 302; i++) {
                last = send(post("/inloggen/link").param("t", "niets")).getResponse();
            }
            assertThat(last.getStatus()).isEqualTo(429);
            assertThat(Integer.parseInt(String.valueOf(last.getHeader("Retry-After"))))
                    .isBetween(240, 300);
            var page = page(get("/inloggen").param("taal", language), 200);
            assertThat(page.select("h1")).as("reading goes on").hasSize(1);
        }
    }

    @Test
    void afterSigningInOneIsBackWhereOneWantedToGo() throws Exception {
        assertThat(redirect(send(get("/beheer/mensen?zoek=a")))).isEqualTo("/inloggen");
        ask(EMAIL);
        assertThat(arrived(send(enter(code())))).startsWith("/beheer/mensen?zoek=a");
    }

    @Test
    void aFormSentAfterTheSessionEndedIsKeptAndSentAfterSigningIn() throws Exception {
        var reason = "Het plan is <b>herzien</b>.";
        var action = "/beheer/schooljaren/2022-2023/normen/COACH_HOURS_PRE_TRACK";
        var sent = post(action)
                .header("Referer", "http://localhost" + action)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .param("value", "16")
                .param("reason", reason);
        assertThat(redirect(send(sent))).isEqualTo("/inloggen");
        assertThat(page(get("/inloggen"), 200).text()).contains("hebben we bewaard");
        ask(EMAIL);
        assertThat(arrived(send(enter(code())))).isEqualTo("/verder");
        var kept = page(get("/verder"), 200);
        assertThat(kept.select(".typed").text()).isEqualTo(reason);
        var form = kept.select("form[action='" + action + "']");
        assertThat(form.select("input[name=reason]").val()).isEqualTo(reason);
        assertThat(form.select("input[name=value]").val()).isEqualTo("16");

        assertThat(redirect(send(post("/verder")))).isEqualTo(action);
        assertThat(redirect(send(get("/verder")))).as("thrown away").isEqualTo("/coach");
    }

    @Test
    void aFormThatWasOfferedIsNotOfferedAgain() throws Exception {
        send(post("/beheer/schooljaren")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .param("last", "2023-2024"));
        ask(EMAIL);
        assertThat(arrived(send(enter(code())))).isEqualTo("/verder");
        send(post("/inloggen").param("email", EMAIL));
        assertThat(arrived(send(enter(code())))).isEqualTo("/coach");
    }

    @Test
    void throwingAwayNeverLeadsToAnotherHost() throws Exception {
        send(post("/beheer/schooljaren")
                .header("Referer", "http://localhost//elsewhere.example/")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .param("last", "2023-2024"));
        ask(EMAIL);
        arrived(send(enter(code())));
        assertThat(redirect(send(post("/verder")))).isEqualTo("/coach");
    }

    @Test
    void aFileThatCameTooLateIsChosenAgainOnItsPage() throws Exception {
        var sent = post("/beheer/mensen/nieuw")
                .header("Referer", "http://localhost/beheer/mensen/nieuw")
                .contentType(MediaType.MULTIPART_FORM_DATA);
        assertThat(redirect(send(sent))).isEqualTo("/inloggen");
        assertThat(page(get("/inloggen"), 200).text()).contains("is niet aangekomen");
        ask(EMAIL);
        assertThat(arrived(send(enter(code())))).isEqualTo("/beheer/mensen/nieuw");
    }

    @Test
    void aFormForARoleOneDoesNotHoldIsNotKept() throws Exception {
        send(post("/loket/bijeenkomsten")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .param("place", "Een lange tekst"));
        ask(EMAIL);
        assertThat(arrived(send(enter(code())))).isEqualTo("/coach");
        assertThat(redirect(send(get("/verder")))).isEqualTo("/coach");
    }

    @Test
    void aPageOfAnotherSiteOrOfARoleOneDoesNotHoldIsNotGoneBackTo() throws Exception {
        send(post("/beheer/mensen/nieuw").header("Referer", "http://elsewhere.example/beheer/mensen"));
        ask(EMAIL);
        assertThat(arrived(send(enter(code())))).isEqualTo("/coach");
        session = null;
        send(get("/loket"));
        ask(EMAIL);
        assertThat(arrived(send(enter(code())))).isEqualTo("/coach");
    }

    @Test
    void theSessionGetsANewIdAndAnotherPersonANewSession() throws Exception {
        ask(EMAIL);
        var before = sessionId();
        arrived(send(enter(code())));
        assertThat(sessionId()).isNotEmpty().isNotEqualTo(before);
        send(post("/rol").param("role", "COACH"));
        var jan = people.add(new PersonName("Jan", "Smit"), "nl");
        accounts.open(SYSTEM, jan, "jan@voorbeeld.nl");
        roles.grant(SYSTEM, jan, Role.STEERING_GROUP, null, TODAY, null);
        roles.grant(SYSTEM, jan, Role.COACH, null, TODAY, null);
        send(post("/inloggen").param("email", "jan@voorbeeld.nl"));
        phone = null;
        assertThat(arrived(send(post("/inloggen/link").param("t", token())))).isEqualTo("/coach");
        assertThat(page(get("/"), 200).select(".site-header").text()).contains("Jan Smit");
        assertThat(jdbc.sql("select count(*) from web.spring_session where principal_name = ?")
                        .param(nadia.toString())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void anEndedRoleGivesNoAccessWithTheNextClickAndOneWithoutRolesIsToldSo() throws Exception {
        ask(EMAIL);
        arrived(send(enter(code())));
        var jan = people.add(new PersonName("Jan", "Smit"), "nl");
        roles.grant(SYSTEM, jan, Role.ADMINISTRATOR, null, TODAY, null);
        roles.grantsOf(nadia).forEach(g -> roles.end(SYSTEM, g.id()));
        assertThat(send(get("/beheer/mensen")).getResponse().getStatus()).isEqualTo(403);
        session = null;
        ask(EMAIL);
        assertThat(redirect(send(enter(code())))).isEqualTo("/inloggen/stap-2");
        var entered = send(post("/inloggen/stap-2")
                .param("code", java.util.Objects.requireNonNull(phone).code()));
        assertThat(redirect(entered)).isEqualTo("/");
        assertThat(entered.getFlashMap().get("notice")).isEqualTo("web-account.no-role");
    }

    @Test
    void oneSwitchesOnlyToRolesHeldToday() throws Exception {
        ask(EMAIL);
        arrived(send(enter(code())));
        assertThat(redirect(send(post("/rol").param("role", "ADMINISTRATOR")))).isEqualTo("/beheer");
        assertThat(page(get("/"), 200).select(".site-header").text()).contains("Beheerder");
        assertThat(send(post("/rol").param("role", "INTERMEDIARY"))
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
        for (var nonsense : new String[] {"KING", "", Typed.SCRIPT}) {
            assertThat(page(post("/rol").param("role", nonsense), 409).text()).contains("Deze pagina was te oud");
        }
        assertThat(page(post("/rol"), 409).text()).contains("Deze pagina was te oud");
        for (int i = 0; i < 2; i++) {
            assertThat(redirect(send(post("/rol").param("role", "COACH")))).isEqualTo("/coach");
        }
    }

    @Test
    void oneLeavesByAButton() throws Exception {
        ask(EMAIL);
        arrived(send(enter(code())));
        assertThat(page(get("/uitloggen"), 200).select("main form[action=/uitloggen]"))
                .hasSize(1);
        for (int i = 0; i < 2; i++) {
            assertThat(redirect(send(post("/uitloggen")))).isEqualTo("/");
        }
        session = null;
        assertThat(redirect(send(get("/beheer/mensen")))).isEqualTo("/inloggen");
    }

    @Test
    void theFormsOfTheDoorAreProvenFieldByField() throws Exception {
        var email = FormProof.Form.at("/inloggen", "shape email = " + EMAIL);
        FormProof.by(mvc, footprint, null).refuses(email);

        var visitor = FormProof.by(mvc, footprint, null).having("/inloggen", Map.of("email", EMAIL));
        visitor.refuses(FormProof.Form.at("/inloggen/code", "key email | shape code = 123456 ! " + wrong()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "geen adres", Typed.SCRIPT})
    void aCodeWithoutTheAddressItWasSentToBeginsAnew(String email) throws Exception {
        ask(EMAIL);
        var answer = send(post("/inloggen/code").param("email", email).param("code", code()));
        assertThat(redirect(answer)).isEqualTo("/inloggen");
    }

    @Test
    void aCodeUsedTwiceIsNoSecondSession() throws Exception {
        ask(EMAIL);
        var code = code();
        arrived(send(enter(code)));
        session = null;
        assertThat(page(enter(code), 422).select("#code-error").text()).contains("Deze code klopt niet");
    }

    @ParameterizedTest
    @MethodSource("nl.loket.web.account.Nonsense#texts")
    void whatIsNoCodeComesBackAtItsFieldAndDoesNotCount(String text) throws Exception {
        ask(EMAIL);
        for (int i = 0; i < 3; i++) {
            var page = page(enter(text), 422);
            assertThat(page.select("#code-error").text()).contains("Vul de zes cijfers");
            assertThat(page.select("input[name=email]").val()).isEqualTo(EMAIL);
            assertThat(page.select("main script")).isEmpty();
        }
        assertThat(arrived(send(enter(code())))).isEqualTo("/coach");
    }

    @ParameterizedTest
    @MethodSource("nl.loket.web.account.Nonsense#texts")
    void aTokenThatIsNoneLeadsToThePageThatSaysSo(String token) throws Exception {
        assertThat(page(get("/inloggen/link").param("t", token), 200).select("main script"))
                .isEmpty();
        assertThat(redirect(send(post("/inloggen/link").param("t", token)))).isEqualTo("/inloggen/verlopen");
    }

    @Test
    void withoutAnAddressThereIsNoPageForTheCode() throws Exception {
        assertThat(redirect(send(get("/inloggen/code")))).isEqualTo("/inloggen");
        assertThat(redirect(send(post("/inloggen/code").param("code", "123456"))))
                .isEqualTo("/inloggen");
    }

    @Test
    void sendingTheSameTwiceMailsTwiceAndTheNewestWins() throws Exception {
        ask(EMAIL);
        var first = code();
        ask(EMAIL);
        if (!first.equals(code())) {
            page(enter(first), 422);
        }
        assertThat(arrived(send(enter(code())))).isEqualTo("/coach");
    }

    @Test
    void everyPageOfTheDoorExistsInEnglish() throws Exception {
        ask(EMAIL);
        for (var url : new String[] {"/inloggen", "/inloggen/code", "/inloggen/link", "/inloggen/verlopen"}) {
            var page = page(get(url).param("taal", "en"), 200);
            assertThat(page.select("html").attr("lang")).isEqualTo("en");
            assertThat(page.select("h1")).hasSize(1);
            assertThat(page.text()).doesNotContain("??").doesNotContain("inlog");
        }
    }

    private void ask(String email) throws Exception {
        assertThat(redirect(send(post("/inloggen").param("email", email)))).isEqualTo("/inloggen/code");
    }

    private MockHttpServletRequestBuilder enter(String code) {
        return post("/inloggen/code").param("email", EMAIL).param("code", code);
    }

    private String wrong() {
        return code().equals("000000") ? "111111" : "000000";
    }

    private String code() {
        return lastMail("begon: (\\d{6})");
    }

    private String token() {
        return lastMail("link\\?t=([A-Za-z0-9_-]{43})");
    }

    private String lastMail(String pattern) {
        var body = jdbc.sql("select body from core.postbus order by id desc limit 1")
                .query(String.class)
                .single();
        var found = Pattern.compile(pattern).matcher(body);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    /** As a browser: the session's cookie goes along, and comes back changed. */
    private MvcResult send(MockHttpServletRequestBuilder request) throws Exception {
        if (session != null) {
            request.cookie(session);
        }
        var result = mvc.perform(request.with(csrf())).andReturn();
        var cookie = result.getResponse().getCookie("loket");
        if (cookie != null) {
            session = cookie.getMaxAge() == 0 ? null : cookie;
        }
        return result;
    }

    /** Takes the second step as well, with a new phone or the one used before; gives where they come out. */
    private String arrived(MvcResult result) throws Exception {
        var next = redirect(result);
        if (next.equals("/inloggen/app")) {
            phone = new AuthenticatorApp(page(get(next), 200).select(".secret").text());
            assertThat(redirect(send(post(next).param("code", phone.code())))).isEqualTo("/inloggen/herstelcodes");
            return redirect(send(post("/inloggen/herstelcodes")));
        }
        return next.equals("/inloggen/stap-2")
                ? redirect(send(post(next)
                        .param("code", java.util.Objects.requireNonNull(phone).code())))
                : next;
    }

    private String sessionId() {
        return session == null ? "" : session.getValue();
    }

    private Document page(MockHttpServletRequestBuilder request, int status) throws Exception {
        var response = send(request).getResponse();
        assertThat(response.getStatus()).isEqualTo(status);
        return Jsoup.parse(response.getContentAsString());
    }

    private static String redirect(MvcResult result) {
        assertThat(result.getResponse().getStatus()).isEqualTo(302);
        return String.valueOf(result.getResponse().getRedirectedUrl());
    }
}
