package nl.loket.web.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import nl.loket.PortalTest;
import nl.loket.account.AccountDesk;
import nl.loket.account.RoleDesk;
import nl.loket.party.PeopleDesk;
import nl.loket.party.PersonName;
import nl.loket.shared.Actor;
import nl.loket.shared.Role;
import nl.loket.web.shell.SessionAge;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.test.web.servlet.MockMvc;

@PortalTest
class SessionsIT {

    private static final String EMAIL = "samira@voorbeeld.nl";
    private static final String JAN = "jan@voorbeeld.nl";
    private static final Actor SYSTEM = Actor.system("test");

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

    @Autowired
    private FindByIndexNameSessionRepository<? extends Session> sessions;

    @BeforeEach
    void twoCandidates() {
        for (var email : new String[] {EMAIL, JAN}) {
            var person = people.add(new PersonName("Iemand", "El Amrani"), "nl");
            accounts.open(SYSTEM, person, email);
            roles.grant(SYSTEM, person, Role.CANDIDATE, null, LocalDate.of(2023, 3, 13), null);
        }
    }

    @Test
    void anotherDeviceStandsInTheListAndIsSignedOutFromHere() throws Exception {
        var phone = signedIn(EMAIL);
        var desk = signedIn(EMAIL);
        var list = desk.page(get("/account"), 200);
        assertThat(list.select(".devices > li")).hasSize(2);
        assertThat(list.select(".devices > li").getFirst().text()).contains("Dit apparaat");
        assertThat(list.select(".devices form")).hasSize(1);
        var action = list.select(".devices form").attr("action");
        assertThat(action).doesNotContain(phone.sessionId());

        for (int i = 0; i < 2; i++) {
            assertThat(desk.go(post(action))).isEqualTo("/account");
        }
        assertThat(phone.go(get("/account"))).isEqualTo("/inloggen");
        assertThat(desk.page(get("/account"), 200).select(".devices > li")).hasSize(1);
    }

    @Test
    void nobodySignsOutADeviceOfSomebodyElse() throws Exception {
        var phone = signedIn(EMAIL);
        signedIn(EMAIL);
        var action = phone.page(get("/account"), 200).select(".devices form").attr("action");
        signedIn(JAN).go(post(action));
        assertThat(phone.page(get("/account"), 200).select(".devices > li")).hasSize(2);
    }

    @Test
    void signingOutEverywhereIncludesHere() throws Exception {
        var phone = signedIn(EMAIL);
        var desk = signedIn(EMAIL);
        var other = signedIn(JAN);
        assertThat(desk.go(post("/account/overal-uitloggen"))).isEqualTo("/inloggen");
        assertThat(desk.go(get("/account"))).isEqualTo("/inloggen");
        assertThat(phone.go(get("/account"))).isEqualTo("/inloggen");
        assertThat(other.status(get("/account"))).isEqualTo(200);
    }

    @Test
    void afterTwelveHoursOneSignsInAgainHoweverBusyOneWas() throws Exception {
        var door = signedIn(EMAIL);
        signedInSince(Duration.ofHours(12).minusMinutes(1));
        assertThat(door.page(get("/account"), 200)
                        .select("[data-session-left] > p")
                        .text())
                .contains("Daarna log je opnieuw in");
        signedInSince(Duration.ofHours(12));
        assertThat(door.go(get("/account"))).isEqualTo("/inloggen");
    }

    private <S extends Session> void signedInSince(Duration ago) {
        @SuppressWarnings("unchecked")
        var stored = (FindByIndexNameSessionRepository<S>) sessions;
        var person = accounts.personByEmail(EMAIL).orElseThrow();
        stored.findByPrincipalName(person.toString()).values().forEach(session -> {
            session.setAttribute(SessionAge.SINCE, Instant.now().minus(ago));
            stored.save(session);
        });
    }

    @Test
    void theDeviceIsNamedAsItsOwnerKnowsIt() {
        assertThat(Device.of("Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) Version/18.5 Safari/604.1"))
                .isEqualTo(new Device("Safari", "iPhone"));
        assertThat(Device.of("Mozilla/5.0 (Windows NT 10.0) Chrome/150.0 Safari/537.36 Edg/150.0"))
                .isEqualTo(new Device("Edge", "Windows"));
        assertThat(Device.of("Mozilla/5.0 (X11; Linux x86_64; rv:150.0) Firefox/150.0"))
                .isEqualTo(new Device("Firefox", "Linux"));
        assertThat(Device.of(null)).isEqualTo(new Device(null, null));
    }

    @Test
    void everyPageSaysUntilWhenAndAVisitorsDoesNot() throws Exception {
        var door = signedIn(EMAIL);
        var line = door.page(get("/"), 200).select("[data-session-left]");
        assertThat(line.text()).contains("Je bent ingelogd tot");
        assertThat(Integer.parseInt(line.attr("data-session-left"))).isBetween(3500, 3600);
        assertThat(door.send(post("/account/blijf")).getResponse().getContentAsString())
                .matches("3[56][0-9]{2}");
        assertThat(new Door(mvc, jdbc).page(get("/"), 200).select("[data-session-left]"))
                .isEmpty();
    }

    /** It can make a browser send the cookie, and does not know the token. */
    @Test
    void aFormOfAnotherSiteDoesNothing() throws Exception {
        var door = signedIn(EMAIL);
        var answer = mvc.perform(post("/account/overal-uitloggen").cookie(Objects.requireNonNull(door.cookie())))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(403);
        assertThat(door.page(get("/account"), 200).select(".devices > li")).hasSize(1);
    }

    @Test
    void theCookieIsForThisPortalOnlyAndPersonalPagesAreNotStored() throws Exception {
        var door = signedIn(EMAIL);
        var cookie = Objects.requireNonNull(door.cookie());
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getAttribute("SameSite")).isEqualToIgnoringCase("lax");
        assertThat(door.send(get("/account")).getResponse().getHeader("Cache-Control"))
                .contains("no-store");
    }

    private Door signedIn(String email) throws Exception {
        var door = new Door(mvc, jdbc);
        assertThat(door.signIn(email)).isEqualTo("/mijn");
        return door;
    }
}
