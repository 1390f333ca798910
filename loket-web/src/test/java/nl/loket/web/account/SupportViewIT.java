package nl.loket.web.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.loket.PortalTest;
import nl.loket.shared.Actor;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import nl.loket.trajectory.TrajectoryId;
import nl.loket.web.Cast;
import nl.loket.web.Footprint;
import nl.loket.web.FormProof;
import nl.loket.web.FormProof.Form;
import nl.loket.web.SignedIn;
import nl.loket.web.desk.DeskPeople;
import nl.loket.web.desk.DeskPeople.Candidate;
import nl.loket.web.desk.Pages;
import nl.loket.web.school.SchoolPeople;
import nl.loket.web.shell.AccessTable;
import nl.loket.web.shell.Support.Shut;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** The administrator looks along as a colleague: sees what they see, changes nothing, and is seen (ROLE-58). */
@PortalTest
class SupportViewIT {

    @Autowired
    MockMvc mvc;

    @Autowired
    Footprint footprint;

    @Autowired
    DeskPeople people;

    @Autowired
    Cast cast;

    @Autowired
    SchoolPeople schools;

    @Autowired
    JdbcClient jdbc;

    private Actor ada = Actor.system("test");
    private Actor nadia = Actor.system("test");
    private Candidate samira = new Candidate(PersonId.create(), TrajectoryId.create());
    private @Nullable Cookie session;
    private @Nullable Object shut;

    @BeforeEach
    void colleagues() {
        ada = people.staff("Ada", "Visser", Role.ADMINISTRATOR);
        nadia = people.staff("Nadia", "Bouzid", Role.INTERMEDIARY);
        samira = people.registered("Samira", "El Amrani");
        session = null;
    }

    @Test
    void itAsksWhy() throws Exception {
        var url = "/beheer/mensen/" + nadia.requirePerson() + "/meekijken";
        FormProof.by(mvc, footprint, ada.requirePerson())
                .refuses(Form.at(url, "text reason = Belde | flag? dossiers = true"));
    }

    @Test
    void onlyAColleagueWhoHasARoleAndNoAdministrator() throws Exception {
        var carla = people.staff("Carla", "Mol", Role.ADMINISTRATOR).requirePerson();
        var gone = people.staff("Rik", "Oud", Role.COACH).requirePerson();
        jdbc.sql("update core.role_grant set until_on = date '2023-03-01' where person_id = :gone")
                .param("gone", gone.value())
                .update();
        for (var who : List.of(ada.requirePerson(), carla, gone)) {
            assertThat(begin(who, false).getStatus()).isEqualTo(422);
        }
        assertThat(begin(samira.person(), false).getStatus()).isEqualTo(404);
        assertThat(open("/loket").getStatus()).isEqualTo(403);
    }

    @Test
    void theBannerSaysAsWhomAndUntilWhenAndDossiersStayShut() throws Exception {
        assertThat(begin(nadia.requirePerson(), false).getRedirectedUrl()).isEqualTo("/meekijken");
        var page = page(open("/loket/bijeenkomsten"));
        assertThat(page.select("[aria-label=Meekijken]").text())
                .startsWith("Meekijken als Nadia Bouzid Tot ")
                .contains("Je kunt niets wijzigen, en dossiers blijven dicht.", "Stop met meekijken");
        for (var shut : List.of(
                "/loket",
                "/loket/mensen",
                samira.url(),
                samira.url() + "/tijdlijn",
                "/beheer",
                "/beheer/mensen",
                "/account",
                "/post",
                "/mijn",
                "/coach")) {
            var refused = open(shut);
            assertThat(refused.getStatus()).as(shut).isEqualTo(403);
            assertThat(refused.getContentAsString(StandardCharsets.UTF_8)).doesNotContain("El Amrani");
        }
    }

    @Test
    void forEveryRoleTheFirstPageOpensAndWhatItOffersToo() throws Exception {
        var school = cast.head(schools.training(0, 3), "Renske", "Oudeman");
        var others = Stream.of(Role.COACH, Role.STEERING_GROUP, Role.FINANCE)
                .map(role -> people.staff("Kees", role.name(), role).requirePerson());
        for (var who :
                Stream.concat(Stream.of(nadia.requirePerson(), school), others).toList()) {
            var page = page(open(begin(who, false).getRedirectedUrl()));
            assertThat(page.select("main h2").text()).contains("Als ", "Dit blijft dicht");
            assertThat(page.select("[aria-label=Meekijken]").text()).contains("dossiers blijven dicht");
            for (var offered : page.select("main section li a").eachAttr("href")) {
                assertThat(open(offered).getStatus()).as(offered).isEqualTo(200);
            }
            perform(request(HttpMethod.POST, URI.create("/meekijken/stop")).with(csrf()));
        }
    }

    @Test
    void whatStaysShutSaysWhyAndShowsTheWayBack() throws Exception {
        begin(nadia.requirePerson(), false);
        for (var why : Shut.values()) {
            var page = Jsoup.parse(perform(get("/error")
                            .accept(MediaType.TEXT_HTML)
                            .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 403)
                            .requestAttr(Shut.class.getName(), why))
                    .getContentAsString(StandardCharsets.UTF_8));
            assertThat(page.select("h1").text()).isEqualTo("Dit blijft dicht");
            assertThat(page.select("main a").eachAttr("href")).containsExactly("/meekijken");
            assertThat(page.select("[aria-label=Meekijken]")).isNotEmpty();
            assertThat(page.text()).doesNotContain("??");
            assertThat(page.select("main form").eachAttr("action"))
                    .isEqualTo(why == Shut.DOSSIER ? List.of("/meekijken/stop") : List.of());
        }
        assertThat(why(open("/loket"))).isEqualTo(Shut.DOSSIER);
        assertThat(why(open(samira.url() + "/notities"))).isEqualTo(Shut.NEVER);
        assertThat(why(open("/beheer"))).isEqualTo(Shut.ELSEWHERE);
        assertThat(why(begin(nadia.requirePerson(), true))).isEqualTo(Shut.WRITE);
    }

    /** They get a mail of it, and read on their own page who it was, when and why. */
    @Test
    void theColleagueSeesIt() throws Exception {
        begin(nadia.requirePerson(), true);
        var mine = new Pages(mvc, nadia).open("/account", 200).select("section[aria-labelledby=looked-along]");
        assertThat(mine.text()).contains("door Ada Visser, ook in dossiers", "Belde: lijst leeg");
        assertThat(jdbc.sql("select template from core.outbox where person_id = :nadia")
                        .param("nadia", nadia.requirePerson().value())
                        .query(String.class)
                        .list())
                .containsExactly("account.mail.looked-along");
    }

    @Test
    void withDossiersTheyOpenAndThePersonSeesWhoLooked() throws Exception {
        begin(nadia.requirePerson(), true);
        assertThat(page(open(samira.url() + "/tijdlijn")).select("h1").text()).isEqualTo("Samira El Amrani");
        for (var shut : List.of("/notities", "/documenten/" + UUID.randomUUID())) {
            assertThat(open(samira.url() + shut).getStatus()).as(shut).isEqualTo(403);
        }
        var mine = new Pages(mvc, Actor.of(samira.person(), Role.CANDIDATE));
        assertThat(mine.open("/mijn/wie-keek", 200).select("main tbody").text())
                .endsWith("Ada Visser, beheerder Dossier: tijdlijn")
                .doesNotContain("Bouzid");
        assertThat(written()).containsExactly("support.begin-with-dossiers", "support.look");
    }

    @Test
    void nothingIsSentWhateverItIs() throws Exception {
        begin(nadia.requirePerson(), true);
        var before = footprint.taken();
        var addresses = AccessTable.ROWS.stream()
                .map(row -> row.pattern().getPatternString())
                .filter(pattern -> !List.of("/uitloggen", "/meekijken/stop").contains(pattern))
                .map(SupportViewIT::sample)
                .toList();
        for (var address : addresses) {
            for (var method : List.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE)) {
                assertThat(perform(request(method, URI.create(address)).with(csrf()))
                                .getStatus())
                        .as(method + " " + address)
                        .isEqualTo(403);
            }
        }
        assertThat(footprint.taken()).isEqualTo(before);
    }

    @Test
    void itEndsByTheButton() throws Exception {
        begin(nadia.requirePerson(), false);
        var stopped =
                perform(request(HttpMethod.POST, URI.create("/meekijken/stop")).with(csrf()));
        assertThat(stopped.getRedirectedUrl()).isEqualTo("/beheer/mensen/" + nadia.requirePerson() + "/meekijken");
        var page = page(open(stopped.getRedirectedUrl()));
        assertThat(page.select("[aria-label=Meekijken]")).isEmpty();
        assertThat(page.select("main").text()).contains("Eerder meegekeken", "door Ada Visser", "Belde: lijst leeg");
        assertThat(open("/loket/bijeenkomsten").getStatus()).isEqualTo(403);
        assertThat(written()).containsExactly("support.begin", "support.end");
    }

    @Test
    void itEndsWithTheRoleOfWhoLooksAndBySigningOut() throws Exception {
        begin(nadia.requirePerson(), false);
        jdbc.sql("update core.role_grant set until_on = date '2023-03-13' where person_id = :ada")
                .param("ada", ada.requirePerson().value())
                .update();
        assertThat(open("/loket/bijeenkomsten").getStatus()).isEqualTo(403);
        jdbc.sql("update core.role_grant set until_on = null where person_id = :ada")
                .param("ada", ada.requirePerson().value())
                .update();
        assertThat(open("/loket/bijeenkomsten").getStatus()).isEqualTo(200);
        perform(request(HttpMethod.POST, URI.create("/uitloggen")).with(csrf()));
        assertThat(open("/loket/bijeenkomsten").getStatus()).isEqualTo(403);
        assertThat(written()).startsWith("support.begin").endsWith("support.end");
    }

    private MockHttpServletResponse begin(PersonId as, boolean dossiers) throws Exception {
        var request = request(HttpMethod.POST, URI.create("/beheer/mensen/" + as + "/meekijken"))
                .with(csrf())
                .param("reason", "Belde: lijst leeg");
        return perform(dossiers ? request.param("dossiers", "true") : request);
    }

    private MockHttpServletResponse open(@Nullable String url) throws Exception {
        return perform(get(URI.create(String.valueOf(url))));
    }

    private MockHttpServletResponse perform(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        request.with(SignedIn.as(ada.requirePerson()));
        if (session != null) {
            request.cookie(session);
        }
        var result = mvc.perform(request).andReturn();
        shut = result.getRequest().getAttribute(Shut.class.getName());
        var answer = result.getResponse();
        var cookie = answer.getCookie("loket");
        session = cookie == null ? session : cookie;
        return answer;
    }

    private @Nullable Object why(MockHttpServletResponse refused) {
        assertThat(refused.getStatus()).isEqualTo(403);
        return shut;
    }

    private List<String> written() {
        return jdbc.sql("select what from audit.entry where person_id = :ada and what like 'support.%' order by id")
                .param("ada", ada.requirePerson().value())
                .query((row, _) -> row.getString("what"))
                .list();
    }

    private static Document page(MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getStatus()).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
    }

    private static String sample(String pattern) {
        return pattern.replace("{language:nl|en}", "nl")
                .replace("{way:stap-2|herstelcode}", "stap-2")
                .replace("{month:[0-9]{4}-[0-9]{2}}", "2023-03")
                .replaceAll("\\{[a-z]+}", "x")
                .replace("**", "x");
    }
}
