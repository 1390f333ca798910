package nl.loket.web.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.List;
import nl.loket.PortalTest;
import nl.loket.account.AccountDesk;
import nl.loket.account.RoleDesk;
import nl.loket.account.SecondStepDesk;
import nl.loket.party.PeopleDesk;
import nl.loket.party.PersonName;
import nl.loket.shared.Actor;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import nl.loket.web.Footprint;
import nl.loket.web.FormProof;
import nl.loket.web.SignedIn;
import nl.lokettest.AuthenticatorApp;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@PortalTest
class SecondStepIT {

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
    private SecondStepDesk secondSteps;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Footprint footprint;

    private PersonId nadia = PersonId.create();

    @BeforeEach
    void anAdministrator() {
        nadia = person("Nadia", EMAIL, Role.ADMINISTRATOR);
    }

    @Test
    void staffReachNothingButSettingUpUntilTheyTookTheSecondStep() throws Exception {
        var door = door();
        assertThat(door.byMail(EMAIL)).isEqualTo("/inloggen/app");
        assertThat(door.go(get("/beheer"))).isEqualTo("/inloggen");
        assertThat(door.go(get("/account"))).isEqualTo("/inloggen");
        assertThat(door.go(get("/inloggen/stap-2"))).isEqualTo("/inloggen/app");
        assertThat(door.go(get("/inloggen/herstelcodes"))).isEqualTo("/inloggen");
        assertThat(door.page(get("/"), 200).select(".site-header").text()).doesNotContain("Nadia");

        assertThat(door.setUp()).hasSize(10).doesNotHaveDuplicates();
        assertThat(door.go(get("/beheer"))).as("not before the codes are kept").isEqualTo("/inloggen");
        assertThat(door.go(post("/inloggen/herstelcodes"))).isEqualTo("/beheer");
        assertThat(door.status(get("/beheer"))).isEqualTo(200);
    }

    @Test
    void theNextTimeTheAppIsAskedAndTheWayGoesOnToWhereOneWanted() throws Exception {
        var first = door();
        first.signIn(EMAIL);
        var second = first.another();
        second.send(get("/beheer/mensen?zoek=a"));
        assertThat(second.byMail(EMAIL)).isEqualTo("/inloggen/stap-2");
        assertThat(second.go(get("/inloggen/app")))
                .as("nobody sets up another app with the mailbox alone")
                .isEqualTo("/inloggen/stap-2");
        assertThat(second.go(post("/inloggen/app").param("code", "123456"))).isEqualTo("/inloggen/stap-2");
        assertThat(second.on("/inloggen/stap-2")).startsWith("/beheer/mensen?zoek=a");
    }

    @Test
    void theSessionGetsANewIdAtEachStep() throws Exception {
        var door = door();
        door.send(get("/beheer"));
        var before = door.sessionId();
        door.byMail(EMAIL);
        var between = door.sessionId();
        door.on("/inloggen/app");
        assertThat(List.of(before, between, door.sessionId())).doesNotHaveDuplicates();
    }

    @Test
    void aCodeWorksOnceAndFiveWrongOnesMakeOneWait() throws Exception {
        var first = door();
        first.signIn(EMAIL);
        var second = first.another();
        second.byMail(EMAIL);
        var code = first.phone().code();
        assertThat(second.go(post("/inloggen/stap-2").param("code", code))).isEqualTo("/beheer");
        var third = first.another();
        third.byMail(EMAIL);
        assertThat(third.page(post("/inloggen/stap-2").param("code", code), 422)
                        .select("#code-error")
                        .text())
                .contains("al gebruikt");
        for (int i = 0; i < 3; i++) {
            var old = post("/inloggen/stap-2").param("code", first.phone().oldCode());
            assertThat(third.page(old, 422).select("#code-error").text()).contains("klopt niet");
        }
        var wrong = post("/inloggen/stap-2").param("code", "niets").param("taal", "en");
        assertThat(third.page(wrong, 429).select("#code-error").text()).contains("15 minutes");
        assertThat(third.status(
                        post("/inloggen/stap-2").param("code", first.phone().code())))
                .as("the right one too waits")
                .isEqualTo(429);
    }

    @Test
    void aRecoveryCodeLetsInOnce() throws Exception {
        var first = door();
        first.byMail(EMAIL);
        var codes = first.setUp();
        first.go(post("/inloggen/herstelcodes"));
        var second = first.another();
        second.byMail(EMAIL);
        assertThat(second.go(post("/inloggen/herstelcode")
                        .param("code", " " + codes.get(3).toUpperCase())))
                .isEqualTo("/beheer");
        assertThat(second.page(get("/account"), 200).text()).contains("Nog 9 over");
        var third = first.another();
        third.byMail(EMAIL);
        assertThat(third.status(post("/inloggen/herstelcode").param("code", codes.get(3))))
                .isEqualTo(422);
        assertThat(jdbc.sql("select encode(code_hash, 'escape') from core.recovery_code")
                        .query(String.class)
                        .list())
                .hasSize(9)
                .allMatch(hash -> codes.stream().noneMatch(code -> hash.contains(code.replace("-", ""))));
    }

    @Test
    void theSecretLiesInTheDatabaseBehindAKey() throws Exception {
        var door = door();
        door.byMail(EMAIL);
        var secret = secondSteps.offer(nadia);
        assertThat(door.page(get("/inloggen/app"), 200).select(".secret").text().replace(" ", ""))
                .isEqualTo(secret);
        var plain = new org.apache.commons.codec.binary.Base32().decode(secret);
        var stored = jdbc.sql("select offered_secret from core.second_step")
                .query((row, _) -> row.getBytes("offered_secret"))
                .single();
        assertThat(java.util.HexFormat.of().formatHex(stored))
                .doesNotContain(java.util.HexFormat.of().formatHex(plain));
    }

    @Test
    void theAdministratorTakesItAwayWithAReasonAndEverySessionEnds() throws Exception {
        var joris = person("Joris", "joris@voorbeeld.nl", Role.COACH);
        var door = door();
        assertThat(door.signIn("joris@voorbeeld.nl")).isEqualTo("/coach");
        var page = "/beheer/mensen/" + joris + "/tweede-stap";
        var done = mvc.perform(post(page)
                        .param("reason", "Telefoon gestolen, teruggebeld")
                        .with(SignedIn.as(nadia))
                        .with(csrf()))
                .andReturn();
        assertThat(done.getResponse().getRedirectedUrl()).isEqualTo("/beheer/mensen/" + joris);
        assertThat(door.go(get("/coach"))).isEqualTo("/inloggen");
        assertThat(jdbc.sql("select subject from core.postbus order by id desc limit 1")
                        .query(String.class)
                        .single())
                .isEqualTo("Stel je tweede stap opnieuw in");
        assertThat(jdbc.sql("select count(*) from audit.entry where what = 'second-step.reset' and about_id = ?")
                        .param(joris.value())
                        .query(Long.class)
                        .single())
                .isOne();
        assertThat(mvc.perform(get(page).with(SignedIn.as(nadia)))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .contains("Telefoon gestolen, teruggebeld", "door Nadia Bouzid");
        assertThat(door.another().byMail("joris@voorbeeld.nl")).isEqualTo("/inloggen/app");
    }

    @Test
    void nobodyTakesTheirOwnAwayAndACandidatesDoesNotExistHere() throws Exception {
        var own = post("/beheer/mensen/" + nadia + "/tweede-stap")
                .param("reason", "Kwijt")
                .with(SignedIn.as(nadia))
                .with(csrf());
        assertThat(mvc.perform(own).andReturn().getResponse().getStatus()).isEqualTo(422);
        var samira = person("Samira", "samira@voorbeeld.nl", Role.CANDIDATE);
        assertThat(mvc.perform(get("/beheer/mensen/" + samira + "/tweede-stap").with(SignedIn.as(nadia)))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void aCandidateMaySetOneUpReplaceItAndLeaveIt() throws Exception {
        person("Samira", "samira@voorbeeld.nl", Role.CANDIDATE);
        var door = door();
        assertThat(door.signIn("samira@voorbeeld.nl")).isEqualTo("/mijn");
        assertThat(door.go(post("/account/app"))).isEqualTo("/inloggen/app");
        var codes = door.setUp();
        assertThat(door.go(post("/inloggen/herstelcodes"))).isEqualTo("/account");
        assertThat(door.another().byMail("samira@voorbeeld.nl")).isEqualTo("/inloggen/stap-2");

        var before = door.phone();
        assertThat(door.go(change("app", door.phone().code()))).isEqualTo("/inloggen/app");
        door.setUp();
        door.go(post("/inloggen/herstelcodes"));
        assertThat(door.status(change("codes", before.code())))
                .as("the old app")
                .isEqualTo(422);
        assertThat(door.status(change("codes", codes.getFirst())))
                .as("an old recovery code")
                .isEqualTo(422);
        assertThat(door.go(change("codes", door.phone().code()))).isEqualTo("/inloggen/herstelcodes");
        door.go(post("/inloggen/herstelcodes"));
        assertThat(door.go(change("uit", door.phone().code()))).isEqualTo("/account");
        assertThat(door.another().signIn("samira@voorbeeld.nl")).isEqualTo("/mijn");
    }

    @Test
    void staffCannotDoWithout() throws Exception {
        var door = door();
        door.signIn(EMAIL);
        assertThat(door.page(get("/account"), 200).select("button[value=uit]")).isEmpty();
        assertThat(door.page(change("uit", door.phone().code()), 422)
                        .select("#code-error")
                        .text())
                .contains("niet uitzetten");
    }

    @Test
    void aRoleThatComesWhileSignedInOpensAfterTheSecondStep() throws Exception {
        var samira = person("Samira", "samira@voorbeeld.nl", Role.CANDIDATE);
        var door = door();
        door.signIn("samira@voorbeeld.nl");
        roles.grant(SYSTEM, samira, Role.COACH, null, TODAY, null);
        assertThat(door.go(get("/coach"))).isEqualTo("/inloggen");
        assertThat(door.status(get("/account"))).as("what was theirs stays").isEqualTo(200);
        assertThat(door.status(get("/beheer"))).isEqualTo(403);
        assertThat(door.go(get("/inloggen"))).isEqualTo("/inloggen/app");
        assertThat(door.on("/inloggen/app")).startsWith("/coach");
        assertThat(door.status(get("/coach"))).isEqualTo(200);
    }

    @Test
    void whoSignsInAfterSomebodyWhoCameHalfInCannotGoOnAsThem() throws Exception {
        person("Samira", "samira@voorbeeld.nl", Role.CANDIDATE);
        var shared = door();
        assertThat(shared.byMail(EMAIL)).isEqualTo("/inloggen/app");
        assertThat(shared.signIn("samira@voorbeeld.nl")).isEqualTo("/mijn");
        assertThat(shared.go(get("/inloggen/app"))).isEqualTo("/inloggen");
    }

    @Test
    void whoLeavesBetweenTheStepsIsNowhere() throws Exception {
        var door = door();
        door.byMail(EMAIL);
        door.go(post("/uitloggen"));
        for (var page : new String[] {"stap-2", "herstelcode", "app", "herstelcodes"}) {
            assertThat(door.go(get("/inloggen/" + page))).isEqualTo("/inloggen");
            assertThat(door.go(post("/inloggen/" + page).param("code", "123456")))
                    .isEqualTo("/inloggen");
        }
    }

    @Test
    void theFormsAreProvenFieldByField() throws Exception {
        var joris = person("Joris", "joris@voorbeeld.nl", Role.COACH);
        FormProof.by(mvc, footprint, nadia)
                .refuses(FormProof.Form.at("/beheer/mensen/" + joris + "/tweede-stap", "text reason = Kwijt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "12345", "<script>alert(1)</script>"})
    void whatIsNoCodeComesBackAtItsField(String typed) throws Exception {
        var door = door();
        door.byMail(EMAIL);
        var refused = door.page(post("/inloggen/app").param("code", typed), 422);
        assertThat(refused.select("#code-error").text()).contains("zes cijfers");
        assertThat(refused.select("#code").val().strip()).isEqualTo(typed.strip());
        assertThat(refused.select("main script")).isEmpty();
        door.setUp();
        door.go(post("/inloggen/herstelcodes"));
        assertThat(door.page(change("codes", typed), 422).select("#code-error").text())
                .isNotBlank();
        var again = door.another();
        again.byMail(EMAIL);
        for (var page : new String[] {"/inloggen/stap-2", "/inloggen/herstelcode"}) {
            assertThat(again.page(post(page).param("code", typed), 422)
                            .select("#code-error")
                            .text())
                    .isNotBlank();
        }
    }

    @Test
    void everyPageExistsInEnglish() throws Exception {
        var door = door();
        door.byMail(EMAIL);
        var app = door.page(get("/inloggen/app").param("taal", "en"), 200);
        assertThat(app.select("h1").text()).isEqualTo("Secure your account");
        assertThat(app.select("svg.qr path").attr("d")).startsWith("M");
        door.signIn(EMAIL);
        var again = door.another();
        again.byMail(EMAIL);
        for (var page : new String[] {"/inloggen/stap-2", "/inloggen/herstelcode"}) {
            assertThat(again.page(get(page).param("taal", "en"), 200).text()).doesNotContain("??", "herstelcode");
        }
        var account = door.page(get("/account").param("taal", "en"), 200);
        assertThat(account.select("h1").text()).isEqualTo("Signing in and devices");
        assertThat(account.text()).doesNotContain("??");
    }

    @Test
    void theSecretOfAnotherAppIsNoProof() throws Exception {
        var door = door();
        door.byMail(EMAIL);
        door.page(get("/inloggen/app"), 200);
        var other = new AuthenticatorApp("JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP");
        assertThat(door.page(post("/inloggen/app").param("code", other.code()), 422)
                        .select("#code-error")
                        .text())
                .contains("klopt niet");
    }

    private static org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder change(
            String what, String code) {
        return post("/account/tweede-stap").param("wat", what).param("code", code);
    }

    private Door door() {
        return new Door(mvc, jdbc);
    }

    private PersonId person(String given, String email, Role role) {
        var person = people.add(new PersonName(given, "Bouzid"), "nl");
        accounts.open(SYSTEM, person, email);
        roles.grant(SYSTEM, person, role, null, TODAY, null);
        return person;
    }
}
