package nl.loket.web.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.loket.PortalTest;
import nl.loket.account.AccountDesk;
import nl.loket.account.WorkAccounts;
import nl.loket.shared.Actor;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import nl.loket.web.Cast;
import nl.loket.web.shell.CurrentVisitor;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Staff sign in by the account of their work, at a provider that really runs. The portal of the tests has none, so it is put in by hand. */
@PortalTest
class WorkAccountIT {

    private static final Actor TEST = Actor.system("test");
    private static final String NADIA = "nadia@voorbeeld.nl";
    private static final MockOAuth2Server PROVIDER = new MockOAuth2Server();
    private static final HttpClient BROWSER = HttpClient.newHttpClient();

    @Autowired
    MockMvc mvc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping handlers;

    @Autowired
    WorkAccounts accounts;

    @Autowired
    AccountDesk desk;

    @Autowired
    Entrance entrance;

    @Autowired
    CurrentVisitor visitor;

    @Autowired
    Cast cast;

    @Autowired
    JdbcClient jdbc;

    private final List<RequestMappingInfo> added = new ArrayList<>();
    private PersonId nadia = PersonId.create();
    private @Nullable Cookie session;

    @BeforeAll
    static void aProvider() {
        PROVIDER.start();
    }

    @AfterAll
    static void noProvider() {
        PROVIDER.shutdown();
    }

    @BeforeEach
    void anIntermediary() {
        nadia = somebody(Role.INTERMEDIARY, "Nadia", NADIA);
        session = null;
    }

    @AfterEach
    void notConfiguredAnyMore() {
        added.forEach(handlers::unregisterMapping);
        added.clear();
    }

    @Test
    void withoutAProviderThereIsNoSuchDoor() throws Exception {
        for (var url : List.of("/inloggen/werk", "/inloggen/werk/terug?code=x&state=y")) {
            assertThat(open(url).getStatus()).as(url).isEqualTo(404);
        }
        assertThat(page("/inloggen")).doesNotContain("/inloggen/werk");
    }

    /** What the provider says stands for the mailbox: the second step is still owed, and until then they are nobody. */
    @Test
    void itStandsForTheMailboxAndTheSecondStepIsStillAsked() throws Exception {
        configured();
        assertThat(arrives(claims(NADIA, true))).isEqualTo("/inloggen/app");
        assertThat(open("/loket").getRedirectedUrl()).isEqualTo("/inloggen");
    }

    @Test
    void whereTheProviderAskedForMoreThanOneFactorTheyAreIn() throws Exception {
        configured();
        assertThat(arrives(with(claims(NADIA.toUpperCase(Locale.ROOT), true), "amr", List.of("pwd", "mfa"))))
                .isEqualTo("/loket");
        assertThat(open("/loket").getStatus()).isEqualTo(200);
        assertThat(jdbc.sql("select about_id from audit.entry where what = 'sign-in.work'")
                        .query(UUID.class)
                        .list())
                .containsExactly(nadia.value());
        assertThat(open("/inloggen/werk").getRedirectedUrl()).isEqualTo("/inloggen");
    }

    /** One answer for all of them, and no account for anybody. */
    @Test
    void whoIsNotStaffHereOrNotVouchedForIsRefusedTheSameWay() throws Exception {
        configured();
        somebody(Role.CANDIDATE, "Samira", "samira@voorbeeld.nl");
        var gone = somebody(Role.COACH, "Rik", "rik@voorbeeld.nl");
        jdbc.sql(
                        "update core.role_grant set from_on = from_on - 10, until_on = date '2023-03-13' where person_id = :gone")
                .param("gone", gone.value())
                .update();
        desk.close(TEST, somebody(Role.COACH, "Kees", "kees@voorbeeld.nl"));
        var before = count();
        for (var claims : List.of(
                claims("niemand@voorbeeld.nl", true),
                claims("samira@voorbeeld.nl", true),
                claims("rik@voorbeeld.nl", true),
                claims("kees@voorbeeld.nl", true),
                claims(NADIA, false),
                Map.<String, Object>of("email", NADIA),
                Map.<String, Object>of("email_verified", true))) {
            session = null;
            assertThat(arrives(claims)).as(claims.toString()).isEqualTo("/inloggen");
            assertThat(page("/inloggen")).contains("Inloggen met je werkaccount lukte niet");
            assertThat(open("/loket").getRedirectedUrl()).isEqualTo("/inloggen");
        }
        assertThat(count()).isEqualTo(before);
    }

    /** An answer is for the session that asked, once. */
    @Test
    void anAnswerToNobodysQuestionIsRefused() throws Exception {
        configured();
        var answer = answer(claims(NADIA, true));
        var asked = session;
        session = null;
        assertThat(open(answer).getRedirectedUrl()).isEqualTo("/inloggen");
        session = asked;
        assertThat(open(answer.replaceAll("state=[^&]+", "state=ander")).getRedirectedUrl())
                .isEqualTo("/inloggen");
        assertThat(open(answer).getRedirectedUrl()).isEqualTo("/inloggen/app");
        assertThat(open(answer).getRedirectedUrl()).isEqualTo("/inloggen");
        assertThat(open("/inloggen/werk/terug?error=access_denied&state=x").getRedirectedUrl())
                .isEqualTo("/inloggen");
    }

    @Test
    void aProviderThatIsAwayIsNoDoor() throws Exception {
        configured("http://localhost:1/weg");
        assertThat(open("/inloggen/werk").getRedirectedUrl()).isEqualTo("/inloggen");
        assertThat(page("/inloggen")).contains("Inloggen met je werkaccount lukte niet");
    }

    @Test
    void askingTooOftenFromOneComputerIsRefused() throws Exception {
        configured();
        var statuses = new ArrayList<Integer>();
        for (int i = 0; i <= 300; i++) {
            statuses.add(open("/inloggen/werk/terug").getStatus());
        }
        assertThat(statuses.subList(0, 300)).containsOnly(302);
        assertThat(statuses.getLast()).isEqualTo(429);
    }

    private void configured() {
        configured(PROVIDER.issuerUrl("werk").toString());
    }

    private void configured(String issuer) {
        var controller = new WorkController(new WorkProvider(issuer, "loket", "geheim"), accounts, entrance, visitor);
        add("/inloggen/werk", controller, "go");
        add(WorkController.BACK, controller, "back");
    }

    private void add(String path, Object controller, String name) {
        var mapping = RequestMappingInfo.paths(path)
                .methods(RequestMethod.GET)
                .options(handlers.getBuilderConfiguration())
                .build();
        var method = Arrays.stream(WorkController.class.getDeclaredMethods())
                .filter(m -> m.getName().equals(name))
                .findFirst()
                .orElseThrow();
        handlers.registerMapping(mapping, controller, method);
        added.add(mapping);
    }

    /** Where somebody ends whom the provider describes so. */
    private @Nullable String arrives(Map<String, Object> claims) throws Exception {
        return open(answer(claims)).getRedirectedUrl();
    }

    /** The address the provider sends the browser back to. */
    private String answer(Map<String, Object> claims) throws Exception {
        var question = Objects.requireNonNull(open("/inloggen/werk").getRedirectedUrl());
        assertThat(question).contains("code_challenge_method=S256", "nonce=", "scope=openid%20email");
        PROVIDER.enqueueCallback(new DefaultOAuth2TokenCallback("werk", "x", "JWT", List.of("loket"), claims));
        var sent = BROWSER.send(HttpRequest.newBuilder(URI.create(question)).build(), BodyHandlers.discarding());
        var back = URI.create(sent.headers().firstValue("location").orElseThrow());
        assertThat(back.getPath()).isEqualTo(WorkController.BACK);
        return back.getRawPath() + "?" + back.getRawQuery();
    }

    private static Map<String, Object> claims(String email, boolean verified) {
        return Map.of("email", email, "email_verified", verified);
    }

    private static Map<String, Object> with(Map<String, Object> claims, String name, Object value) {
        var all = new HashMap<>(claims);
        all.put(name, value);
        return all;
    }

    private PersonId somebody(Role role, String given, String email) {
        var person = cast.with(role, given, "de Wit");
        desk.open(TEST, person, email);
        return person;
    }

    private String count() {
        return jdbc.sql("select (select count(*) from core.account) || ' ' || (select count(*) from core.person)")
                .query(String.class)
                .single();
    }

    private String page(String url) throws Exception {
        var answer = open(url);
        assertThat(answer.getStatus()).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8))
                .select("main")
                .outerHtml();
    }

    private MockHttpServletResponse open(String url) throws Exception {
        var request = get(URI.create(url));
        Stream.ofNullable(session).forEach(request::cookie);
        var answer = mvc.perform(request).andReturn().getResponse();
        var cookie = answer.getCookie("loket");
        session = cookie == null ? session : cookie;
        return answer;
    }
}
