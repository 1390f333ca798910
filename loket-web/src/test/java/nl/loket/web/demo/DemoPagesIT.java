package nl.loket.web.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.web.bind.annotation.RequestMethod.GET;
import static org.springframework.web.bind.annotation.RequestMethod.POST;

import java.lang.reflect.Method;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.loket.PortalTest;
import nl.loket.account.AccountDesk;
import nl.loket.account.RoleDesk;
import nl.loket.account.SignInCodes;
import nl.loket.demo.Personas;
import nl.loket.party.PeopleDesk;
import nl.loket.party.PersonName;
import nl.loket.programme.BusinessTime;
import nl.loket.shared.Actor;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import nl.loket.web.Footprint;
import nl.loket.web.FormProof;
import nl.loket.web.account.Entrance;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The portal of the tests is no demo, so two of these controllers are put into it by hand. */
@PortalTest
class DemoPagesIT {

    private static final Actor SYSTEM = Actor.system("test");

    @Autowired
    private MockMvc portal;

    @Autowired
    private Footprint footprint;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping handlers;

    private final List<RequestMappingInfo> added = new ArrayList<>();

    @Autowired
    private Personas personas;

    @Autowired
    private Entrance entrance;

    @Autowired
    private BusinessTime time;

    @Autowired
    private Clock clock;

    @Autowired
    private PeopleDesk people;

    @Autowired
    private AccountDesk accounts;

    @Autowired
    private RoleDesk roles;

    @Autowired
    private SignInCodes codes;

    private PersonId nadia = PersonId.create();

    @BeforeEach
    void anIntermediary() {
        nadia = people.add(new PersonName("Nadia", "Bouzid"), "nl");
        accounts.open(SYSTEM, nadia, "nadia@voorbeeld.nl");
        roles.grant(SYSTEM, nadia, Role.INTERMEDIARY, null, LocalDate.of(2023, 1, 1), null);
        roles.grant(SYSTEM, nadia, Role.COACH, null, LocalDate.of(2023, 1, 1), null);
    }

    @Test
    void outsideTheDemoThereAreNoPersonasAndNoTimePage() throws Exception {
        assertThat(send(portal, get("/personas")).getStatus()).isEqualTo(404);
        assertThat(send(portal, get("/demo/tijd")).getStatus()).isEqualTo(404);
        assertThat(send(portal, post("/personas/" + nadia + "/COACH")).getStatus())
                .isEqualTo(404);
    }

    @Test
    void aPersonaIsSignedInWithOneClickInTheRoleShown() throws Exception {
        personas.add(nadia, Role.INTERMEDIARY, 1, "nav.loket");
        personas.add(nadia, Role.COACH, 2, "nav.coach");
        var page = page(demo(), get("/personas"), 200);
        assertThat(page.select("h2").eachText()).containsExactly("Intermediair", "Coach");
        assertThat(page.select("main form").eachAttr("action"))
                .containsExactly("/personas/" + nadia + "/INTERMEDIARY", "/personas/" + nadia + "/COACH");
        assertThat(page.select("main button").text()).contains("Log in als Nadia Bouzid");
        assertThat(send(demo(), post("/personas/" + nadia + "/COACH")).getRedirectedUrl())
                .isEqualTo("/coach");
    }

    @Test
    void timeMovesForwardByADayAWeekOrToADate() throws Exception {
        var before = LocalDateTime.now(clock);
        send(demo(), post("/demo/tijd").param("step", "DAY"));
        assertThat(LocalDateTime.now(clock))
                .isBetween(
                        before.plusDays(1).minusSeconds(2), before.plusDays(1).plusMinutes(1));
        send(demo(), post("/demo/tijd").param("step", "WEEK"));
        assertThat(LocalDate.now(clock)).isEqualTo(before.toLocalDate().plusDays(8));
        assertThat(send(demo(), post("/demo/tijd").param("step", "DATE").param("date", "2023-09-01"))
                        .getRedirectedUrl())
                .isEqualTo("/demo/tijd");
        assertThat(LocalDateTime.now(clock))
                .isBetween(LocalDateTime.parse("2023-09-01T08:59:58"), LocalDateTime.parse("2023-09-01T09:01"));
        assertThat(page(demo(), get("/demo/tijd"), 200).select(".lead").text()).contains("1 september 2023");
    }

    @Test
    void theTimeFormIsProvenFieldByField() throws Exception {
        FormProof.by(demo(), footprint, null)
                .refuses(FormProof.Form.at(
                        "/demo/tijd",
                        "button step = DATE | date date = 2023-09-01 ! 2023-03-12 ! 2020-01-01 ! 2199-01-01"));
        assertThat(LocalDate.now(clock)).isEqualTo(LocalDate.of(2023, 3, 13));
    }

    @Test
    void whoIsNoPersonaIsNotThere() throws Exception {
        personas.add(nadia, Role.INTERMEDIARY, 1, "nav.loket");
        for (var url : List.of(
                UUID.randomUUID() + "/INTERMEDIARY", "geen-id/INTERMEDIARY", nadia + "/COACH", nadia + "/KONING")) {
            assertThat(send(demo(), post("/personas/" + url)).getStatus())
                    .as(url)
                    .isEqualTo(404);
        }
        for (int i = 0; i < 2; i++) {
            assertThat(send(demo(), post("/personas/" + nadia + "/INTERMEDIARY"))
                            .getRedirectedUrl())
                    .isEqualTo("/loket");
        }
    }

    @Test
    void thePostbusShowsEachMailOnceNewestFirstWithLinksIntoThisPortal() throws Exception {
        codes.request("nadia@voorbeeld.nl", "test");
        codes.request("nadia@voorbeeld.nl", "test");
        var list = page(portal, get("/postbus"), 200);
        assertThat(list.select("tbody tr")).hasSize(2);
        var newest = list.select("tbody tr:first-child a").attr("href");
        var mail = page(portal, get(newest), 200);
        assertThat(mail.select("h1").text()).isEqualTo("Inloggen bij 1 Loket");
        assertThat(mail.select("article a").attr("href")).startsWith("/inloggen/link?t=");
        assertThat(page(portal, get(mail.select("article a").attr("href")), 200)
                        .select("main form[action=/inloggen/link]"))
                .hasSize(1);
    }

    @Test
    void thePostbusIsSearchedAndPagedAndSurvivesNonsense() throws Exception {
        for (int i = 0; i < 30; i++) {
            var person = people.add(new PersonName("Anouk", "Smit"), "en");
            accounts.open(SYSTEM, person, "anouk" + i + "@voorbeeld.nl");
            codes.request("anouk" + i + "@voorbeeld.nl", "test");
        }
        assertThat(page(portal, get("/postbus"), 200).select("tbody tr")).hasSize(25);
        assertThat(page(portal, get("/postbus").param("zoek", "ANOUK17"), 200).select("tbody tr"))
                .hasSize(1);
        assertThat(page(portal, get("/postbus").param("zoek", "sign in"), 200)
                        .select("caption")
                        .text())
                .contains("30 mails");
        for (var text : List.of("%", "x".repeat(10_000), "👩‍🏫 مرحبا", "<script>alert(1)</script>")) {
            assertThat(page(portal, get("/postbus").param("zoek", text), 200).select("tbody tr, main script"))
                    .isEmpty();
        }
        assertThat(send(portal, get("/postbus/999999999")).getStatus()).isEqualTo(404);
        assertThat(send(portal, get("/postbus/" + UUID.randomUUID())).getStatus())
                .isEqualTo(404);
    }

    /** The portal with the demo's pages in it. */
    private MockMvc demo() {
        if (added.isEmpty()) {
            var who = new PersonasController(personas, people, entrance);
            var hours = new TimeController(time, clock);
            add(GET, "/personas", who, method(who, "list"));
            add(POST, "/personas/{id}/{role}", who, method(who, "be"));
            add(GET, "/demo/tijd", hours, method(hours, "show"));
            add(POST, "/demo/tijd", hours, method(hours, "move"));
        }
        return portal;
    }

    private void add(RequestMethod verb, String path, Object controller, Method method) {
        var mapping = RequestMappingInfo.paths(path)
                .methods(verb)
                .options(handlers.getBuilderConfiguration())
                .build();
        handlers.registerMapping(mapping, controller, method);
        added.add(mapping);
    }

    private static Method method(Object controller, String name) {
        return Arrays.stream(controller.getClass().getDeclaredMethods())
                .filter(m -> m.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @AfterEach
    void noDemoAnyMore() {
        added.forEach(handlers::unregisterMapping);
        added.clear();
    }

    private static MockHttpServletResponse send(MockMvc mvc, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.locale(Locale.of("nl", "NL")).with(csrf()))
                .andReturn()
                .getResponse();
    }

    private static Document page(MockMvc mvc, MockHttpServletRequestBuilder request, int status) throws Exception {
        var response = send(mvc, request);
        assertThat(response.getStatus()).isEqualTo(status);
        return Jsoup.parse(response.getContentAsString());
    }
}
