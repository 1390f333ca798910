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
import nl.loket.party.PeopleDesk;
import nl.loket.party.PersonName;
import nl.loket.party.SchoolRegister;
import nl.loket.shared.Actor;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import nl.loket.web.SignedIn;
import nl.lokettest.StatementCount;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@PortalTest
class StaffIT {

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
    private SchoolRegister register;

    @Autowired
    private JdbcClient jdbc;

    private PersonId admin = PersonId.create();

    @BeforeEach
    void anAdministrator() {
        admin = person("Ada", "Visser", "ada@voorbeeld.nl", Role.ADMINISTRATOR);
    }

    @Test
    void anInvitationMakesPersonAccountRoleAndMail() throws Exception {
        var response = send(invitation());
        assertThat(response.getRedirectedUrl()).isEqualTo("/beheer/mensen");
        var jan = accounts.personByEmail("jan@voorbeeld.nl").orElseThrow();
        assertThat(people.person(jan).name().full()).isEqualTo("Jan de Vries");
        assertThat(roles.rolesOf(jan)).containsExactly(Role.INTERMEDIARY);
        var mail = jdbc.sql("select subject || body from core.postbus where address = 'jan@voorbeeld.nl'")
                .query(String.class)
                .single();
        assertThat(mail)
                .contains("Dag Jan", "als Intermediair", "maandag 13 maart 2023", "http://localhost:", "/inloggen");
        assertThat(page(get("/beheer/mensen"), 200).select("tbody tr").text())
                .contains("de Vries, Jan")
                .contains("Visser, Ada");
    }

    @Test
    void aClosedAccountIsOpenedAgainWithTheAddressItHad() throws Exception {
        var joris = person("Joris", "de Wit", "joris@voorbeeld.nl", Role.COACH);
        accounts.close(SYSTEM, joris);
        assertThat(page(get("/beheer/mensen/" + joris), 200).text()).contains("Account gesloten");
        for (int i = 0; i < 2; i++) {
            assertThat(send(post("/beheer/mensen/" + joris + "/openen")).getRedirectedUrl())
                    .isEqualTo("/beheer/mensen/" + joris);
        }
        assertThat(accounts.emailOf(joris)).contains("joris@voorbeeld.nl");
        assertThat(roles.rolesOf(joris)).containsExactly(Role.COACH);
        var samira = person("Samira", "El Amrani", "samira@voorbeeld.nl", Role.CANDIDATE);
        accounts.close(SYSTEM, samira);
        assertThat(send(post("/beheer/mensen/" + samira + "/openen")).getStatus())
                .isEqualTo(404);
    }

    @Test
    void invitingTheSameTwiceGivesTheRoleOnce() throws Exception {
        send(invitation());
        var page = page(invitation(), 422);
        assertThat(page.select("#role-error").text()).contains("al Intermediair");
        assertThat(page.select("input[name=given]").val()).isEqualTo("Jan");
        assertThat(jdbc.sql("select count(*) from core.postbus")
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void anAddressThatHasAnAccountGetsOneMoreRoleAndKeepsItsName() throws Exception {
        var sam = person("Samira", "El Amrani", "jan@voorbeeld.nl", Role.CANDIDATE);
        send(invitation());
        assertThat(roles.rolesOf(sam)).containsExactly(Role.CANDIDATE, Role.INTERMEDIARY);
        assertThat(people.person(sam).name().given()).isEqualTo("Samira");
    }

    /** Their name, roles and log stay one person's, and the administrator is told. */
    @Test
    void invitingWhoseAccountWasClosedOpensItAgain() throws Exception {
        var jan = person("Johannes", "Smit", "jan@voorbeeld.nl", Role.FINANCE);
        accounts.close(SYSTEM, jan);
        var told = mvc.perform(invitation().with(csrf()).with(SignedIn.as(admin)))
                .andReturn()
                .getFlashMap();
        assertThat(told.get("notice")).isEqualTo("web-account.staff.invited-back");
        assertThat((Object[]) told.get("noticeArgs")).containsExactly("jan@voorbeeld.nl", "Johannes Smit");
        assertThat(accounts.personByEmail("jan@voorbeeld.nl")).contains(jan);
        assertThat(roles.rolesOf(jan)).containsExactly(Role.INTERMEDIARY, Role.FINANCE);
        assertThat(jdbc.sql("select count(*) from core.account where email = 'jan@voorbeeld.nl'")
                        .query(Long.class)
                        .single())
                .isOne();
        accounts.close(SYSTEM, jan);
        assertThat(send(invitation()).getStatus())
                .as("a role that outlived the closing is no refusal")
                .isEqualTo(302);
        assertThat(roles.rolesOf(jan)).containsExactly(Role.INTERMEDIARY, Role.FINANCE);
    }

    @Test
    void candidatesDoNotExistForTheAdministrator() throws Exception {
        var sam = person("Samira", "El Amrani", "samira@voorbeeld.nl", Role.CANDIDATE);
        assertThat(page(get("/beheer/mensen").param("zoek", "samira"), 200).select("tbody tr"))
                .isEmpty();
        assertThat(send(get("/beheer/mensen/" + sam)).getStatus()).isEqualTo(404);
        assertThat(send(get("/beheer/mensen/" + sam + "/gegevens")).getStatus()).isEqualTo(404);
        assertThat(send(role(sam)).getStatus()).isEqualTo(404);
        var theirs = roles.grantsOf(sam).getFirst().id();
        assertThat(send(post("/beheer/mensen/" + sam + "/rollen/" + theirs + "/beeindigen"))
                        .getStatus())
                .isEqualTo(404);
        assertThat(send(details(sam, "Eve", "Kwaad", "eve@voorbeeld.nl")).getStatus())
                .isEqualTo(404);
        assertThat(accounts.emailOf(sam)).contains("samira@voorbeeld.nl");
        assertThat(send(invitation("CANDIDATE")).getStatus()).isEqualTo(422);
    }

    @Test
    void aRoleIsAddedAndEndedAndTheLastAdministratorStays() throws Exception {
        var jan = person("Jan", "de Vries", "jan@voorbeeld.nl", Role.COACH);
        assertThat(send(role(jan)).getRedirectedUrl()).isEqualTo("/beheer/mensen/" + jan);
        assertThat(roles.rolesOf(jan)).containsExactly(Role.INTERMEDIARY, Role.COACH);
        for (var grant : roles.grantsOf(jan)) {
            send(post("/beheer/mensen/" + jan + "/rollen/" + grant.id() + "/beeindigen"));
        }
        assertThat(roles.rolesOf(jan)).isEmpty();
        var last = roles.grantsOf(admin).getFirst().id();
        var refused = page(post("/beheer/mensen/" + admin + "/rollen/" + last + "/beeindigen"), 422);
        assertThat(refused.text()).contains("laatste beheerder");
    }

    @Test
    void aSeatInTheSteeringGroupIsHeldForABoardOrACollegeAndTheListSaysSo() throws Exception {
        var form = page(get("/beheer/mensen/nieuw"), 200);
        assertThat(form.select("select[name=context] option").eachText()).contains("Hogeschool van Amsterdam");
        var board = form.select("select[name=context] option[value=41781]").text();
        assertThat(send(invitation("STEERING_GROUP").param("context", "41781")).getStatus())
                .isEqualTo(302);
        var jan = accounts.personByEmail("jan@voorbeeld.nl").orElseThrow();
        assertThat(roles.rolesOf(jan)).containsExactly(Role.STEERING_GROUP);
        assertThat(page(get("/beheer/mensen"), 200).select("tbody tr").text()).contains("Stuurgroep, " + board);
        assertThat(page(get("/beheer/mensen/" + jan), 200).select("tbody tr").text())
                .contains("Stuurgroep, " + board);

        var college = send(role(jan, "STEERING_GROUP").param("context", "HVA"));
        assertThat(college.getStatus()).isEqualTo(302);
        assertThat(roles.grantsOf(jan)).extracting(g -> g.context()).containsExactlyInAnyOrder("41781", "HVA");
    }

    @Test
    void anotherRoleHasNoBoardAndNoBoardIsMadeUp() throws Exception {
        for (var refused : List.of(
                invitation("INTERMEDIARY").param("context", "41781"),
                invitation("STEERING_GROUP").param("context", "99999"))) {
            assertThat(page(refused, 422).select("#context-error").text()).contains("alleen bij de stuurgroep");
        }
        assertThat(accounts.personByEmail("jan@voorbeeld.nl")).isEmpty();
    }

    @Test
    void aSchoolHeadHoldsTheRoleForTheSchoolThatWasTyped() throws Exception {
        var school = register.schools().getFirst();
        var form = page(get("/beheer/mensen/nieuw"), 200);
        var offered =
                form.expectFirst("#school option[value=" + school.id() + "]").text();
        assertThat(offered).isEqualTo(school.name() + " (" + school.id() + ")");
        assertThat(send(invitation("SCHOOL_HEAD").param("school", offered)).getStatus())
                .isEqualTo(302);
        var jan = accounts.personByEmail("jan@voorbeeld.nl").orElseThrow();
        assertThat(roles.contextsOf(jan, Role.SCHOOL_HEAD)).containsExactly(school.id());
        assertThat(roles.holders(Role.SCHOOL_HEAD, school.id())).containsExactly(jan);
        assertThat(page(get("/beheer/mensen"), 200).select("tbody tr").text())
                .contains("Schoolleider, " + school.name());
        var home =
                mvc.perform(get("/school").with(SignedIn.as(jan))).andReturn().getResponse();
        assertThat(home.getContentAsString()).contains(school.name());

        var second = register.schools().getLast();
        send(role(jan, "SCHOOL_HEAD").param("school", second.id()));
        assertThat(roles.contextsOf(jan, Role.SCHOOL_HEAD)).containsExactlyInAnyOrder(school.id(), second.id());
    }

    @Test
    void aSchoolAndItsHeadBelongTogether() throws Exception {
        var school = register.schools().getFirst().id();
        for (var refused : List.of(
                invitation("SCHOOL_HEAD"),
                invitation("SCHOOL_HEAD").param("school", "nergens"),
                invitation("SCHOOL_HEAD").param("context", "41781"),
                invitation("INTERMEDIARY").param("school", school))) {
            assertThat(page(refused, 422).select("#school-error")).isNotEmpty();
        }
        var both = invitation("SCHOOL_HEAD").param("school", school).param("context", "41781");
        assertThat(page(both, 422).select("#context-error")).isNotEmpty();
        assertThat(accounts.personByEmail("jan@voorbeeld.nl")).isEmpty();
    }

    @Test
    void aCoachIsAddedAtThePoolAndNotHere() throws Exception {
        var form = page(get("/beheer/mensen/nieuw"), 200);
        assertThat(form.select("select[name=role] option[value=COACH]")).isEmpty();
        assertThat(form.select("a[href=/beheer/coaches/nieuw]")).isNotEmpty();
        assertThat(page(invitation("COACH"), 422).select("#role-error").text()).contains("bij Coaches");
        assertThat(page(role(admin, "COACH"), 422).select("#role-error").text()).contains("bij Coaches");
    }

    @Test
    void nameAndAddressAreCorrected() throws Exception {
        var jan = person("Jan", "de Vries", "jan@voorbeeld.nl", Role.COACH);
        assertThat(send(details(jan, "Johannes", "de Vries", "johannes@voorbeeld.nl"))
                        .getStatus())
                .isEqualTo(302);
        assertThat(people.person(jan).name().full()).isEqualTo("Johannes de Vries");
        assertThat(accounts.emailOf(jan)).contains("johannes@voorbeeld.nl");
        var taken = page(details(jan, "Johannes", "de Vries", "ADA@voorbeeld.nl"), 422);
        assertThat(taken.select("#email-error").text()).contains("ander account");
    }

    @Test
    void onlyTheAdministratorComesHere() throws Exception {
        var coach = person("Cas", "Coach", "cas@voorbeeld.nl", Role.COACH);
        var answer = mvc.perform(get("/beheer/mensen").with(SignedIn.as(coach)))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(403);
    }

    @Test
    void aRoleOfSomebodyElseIsNotEndedHere() throws Exception {
        var jan = person("Jan", "de Vries", "jan@voorbeeld.nl", Role.COACH);
        var bo = person("Bo", "Smit", "bo@voorbeeld.nl", Role.COACH);
        var theirs = roles.grantsOf(bo).getFirst().id();
        for (var grant : new Object[] {theirs, 999_999, "geen-id"}) {
            assertThat(send(post("/beheer/mensen/" + jan + "/rollen/" + grant + "/beeindigen"))
                            .getStatus())
                    .isEqualTo(404);
        }
        assertThat(roles.rolesOf(bo)).containsExactly(Role.COACH);
    }

    @Test
    void theSecondOfTwoWhoCorrectSeesWhatStandsAndKeepsWhatWasTyped() throws Exception {
        var jan = person("Jan", "de Vries", "jan@voorbeeld.nl", Role.COACH);
        var mine = details(jan, "Johan", "de Vries", "johan@voorbeeld.nl");
        send(details(jan, "Johannes", "de Vries", "johannes@voorbeeld.nl"));
        var late = page(mine, 409);
        assertThat(late.select("[data-conflict]").text()).contains("Johannes de Vries, johannes@voorbeeld.nl");
        assertThat(late.select("#given").val()).isEqualTo("Johan");
        assertThat(send(details(jan, "Johan", "de Vries", "johan@voorbeeld.nl")).getStatus())
                .isEqualTo(302);
    }

    @Test
    void anEndBeforeTheBeginIsRefused() throws Exception {
        var page = page(invitation().param("until", "2023-03-13"), 422);
        assertThat(page.select("#role-error, #until-error").text()).contains("einddatum");
    }

    @Test
    void theListSearchesFiltersSortsAndPages() throws Exception {
        for (int i = 10; i < 40; i++) {
            person("Coach", "Nummer" + i, "coach" + i + "@voorbeeld.nl", Role.COACH);
        }
        var first = page(get("/beheer/mensen"), 200);
        assertThat(first.select("caption").text()).contains("31 medewerkers");
        assertThat(first.select("tbody tr")).hasSize(25);
        assertThat(page(get("/beheer/mensen").param("pagina", "2"), 200).select("tbody tr"))
                .hasSize(6);
        assertThat(page(get("/beheer/mensen").param("volgorde", "-e-mail"), 200)
                        .select("tbody tr:first-child")
                        .text())
                .contains("coach39");
        assertThat(page(get("/beheer/mensen").param("rol", "ADMINISTRATOR"), 200)
                        .select("tbody tr"))
                .hasSize(1);
        assertThat(page(get("/beheer/mensen").param("zoek", "NUMMER21"), 200).select("tbody tr"))
                .hasSize(1);
        assertThat(page(get("/beheer/mensen").param("zoek", "%"), 200).select("tbody tr"))
                .isEmpty();
        for (var text : Nonsense.texts()) {
            page(get("/beheer/mensen").param("zoek", text).param("rol", text).param("volgorde", text), 200);
        }
    }

    @Test
    void theListCostsTheSameWithOneRowAndWithMany() throws Exception {
        var few = statements();
        for (int i = 10; i < 40; i++) {
            person("Coach", "Nummer" + i, "coach" + i + "@voorbeeld.nl", Role.COACH);
        }
        assertThat(statements()).isEqualTo(few).isLessThanOrEqualTo(6);
    }

    @Test
    void everyPageExistsInEnglish() throws Exception {
        for (var url : new String[] {
            "/beheer/mensen", "/beheer/mensen/nieuw", "/beheer/mensen/" + admin, "/beheer/mensen/" + admin + "/gegevens"
        }) {
            var page = page(get(url).param("taal", "en"), 200);
            assertThat(page.select("h1")).hasSize(1);
            assertThat(page.text()).doesNotContain("??").doesNotContain("Beheerder");
        }
    }

    private int statements() {
        return StatementCount.during(() -> {
                    try {
                        return page(get("/beheer/mensen"), 200);
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                })
                .statements()
                .size();
    }

    private static MockHttpServletRequestBuilder invitation() {
        return invitation("INTERMEDIARY");
    }

    private static MockHttpServletRequestBuilder invitation(String role) {
        return post("/beheer/mensen/nieuw")
                .param("given", "Jan")
                .param("family", "de Vries")
                .param("email", "jan@voorbeeld.nl")
                .param("role", role)
                .param("from", "2023-03-13");
    }

    private static MockHttpServletRequestBuilder role(PersonId person) {
        return role(person, "INTERMEDIARY");
    }

    private static MockHttpServletRequestBuilder role(PersonId person, String role) {
        return post("/beheer/mensen/" + person + "/rollen").param("role", role).param("from", "2023-03-13");
    }

    /** As the page sends it that shows what stands now. */
    private MockHttpServletRequestBuilder details(PersonId person, String given, String family, String email)
            throws Exception {
        var page =
                Jsoup.parse(send(get("/beheer/mensen/" + person + "/gegevens")).getContentAsString());
        return post("/beheer/mensen/" + person + "/gegevens")
                .param("seen", page.select("input[name=seen]").val())
                .param("given", given)
                .param("family", family)
                .param("email", email);
    }

    private PersonId person(String given, String family, String email, Role role) {
        var person = people.add(new PersonName(given, family), "nl");
        accounts.open(SYSTEM, person, email);
        roles.grant(SYSTEM, person, role, null, TODAY, null);
        return person;
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(csrf()).with(SignedIn.as(admin)))
                .andReturn()
                .getResponse();
    }

    private Document page(MockHttpServletRequestBuilder request, int status) throws Exception {
        var response = send(request);
        assertThat(response.getStatus()).isEqualTo(status);
        return Jsoup.parse(response.getContentAsString());
    }
}
