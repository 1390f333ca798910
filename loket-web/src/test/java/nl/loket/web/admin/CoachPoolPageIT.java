package nl.loket.web.admin;

import static nl.loket.web.SignedIn.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.loket.PortalTest;
import nl.loket.account.AccountDesk;
import nl.loket.account.RoleDesk;
import nl.loket.coaching.AddCoach;
import nl.loket.coaching.CoachDesk;
import nl.loket.coaching.CoachKind;
import nl.loket.shared.Actor;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import nl.loket.trajectory.TrajectoryStatus;
import nl.loket.web.Cast;
import nl.loket.web.Typed;
import nl.lokettest.StatementCount;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.util.LinkedMultiValueMap;

@PortalTest
class CoachPoolPageIT {

    private static final LocalDate TODAY = LocalDate.of(2023, 3, 13);

    @Autowired
    MockMvc mvc;

    @Autowired
    Cast cast;

    @Autowired
    CoachDesk coaches;

    @Autowired
    AccountDesk accounts;

    @Autowired
    RoleDesk roles;

    @Autowired
    JdbcClient jdbc;

    PersonId ada = PersonId.create();

    @BeforeEach
    void anAdministrator() {
        ada = cast.with(Role.ADMINISTRATOR, "Ada", "Visser");
    }

    @Test
    void aNewCoachIsInvitedAndInThePoolAtOnce() throws Exception {
        var form = page(get("/beheer/coaches/nieuw"));
        assertThat(form.select("#capacity").val()).isEqualTo("9");
        assertThat(form.select("#from").val()).isEqualTo("2023-03-13");
        assertThat(send(add(Map.of())).getRedirectedUrl()).isEqualTo("/beheer/coaches");
        var jan = accounts.personByEmail("jan@voorbeeld.nl").orElseThrow();
        assertThat(roles.rolesOf(jan)).containsExactly(Role.COACH);
        assertThat(page(get("/beheer/coaches")).select("tbody tr").text())
                .contains("de Vries, Jan", "Intern", "0 van 4", "actief");
    }

    @Test
    void whoHadAnAccountHereGetsItBackAndThePageSaysSo() throws Exception {
        var jan = cast.with(Role.INTERMEDIARY, "Jan", "Janssen");
        var system = Actor.system("test");
        accounts.open(system, jan, "jan@voorbeeld.nl");
        accounts.close(system, jan);
        var flash = mvc.perform(add(Map.of()).with(csrf()).with(as(ada)))
                .andReturn()
                .getFlashMap();
        assertThat(flash.get("notice")).isEqualTo("coaches.added-back");
        assertThat(flash.get("noticeArgs")).isEqualTo(new Object[] {"Jan Janssen"});
        assertThat(accounts.personByEmail("jan@voorbeeld.nl")).contains(jan);
        assertThat(roles.rolesOf(jan)).contains(Role.COACH);
    }

    @Test
    void sentTwiceThereIsOneCoachAndAClearRefusal() throws Exception {
        send(add(Map.of()));
        var again = page(add(Map.of()), 422);
        assertThat(again.select("#email-error").text()).contains("al in de begeleidingspool");
        assertThat(again.select("#given").val()).isEqualTo("Jan");
        assertThat(coaches.pool()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"capacity, 41, 0 tot en met 40", "capacity, -1, 0 tot en met 40", "until, 2023-03-13, einddatum"})
    void whatThePoolRefusesStandsInTheFormAndNobodyIsInvited(String field, String typed, String says) throws Exception {
        var page = page(add(Map.of(field, typed)), 422);
        assertThat(page.select("[data-error-summary]").text()).contains(says);
        assertThat(accounts.personByEmail("jan@voorbeeld.nl")).isEmpty();
    }

    @Test
    void anExternalCoachHasNoBoard() throws Exception {
        page(add(Map.of("kind", "EXTERNAL")), 422);
        send(add(Map.of("kind", "EXTERNAL", "board", "")));
        assertThat(coaches.pool()).extracting(c -> c.kind()).containsExactly(CoachKind.EXTERNAL);
    }

    @Test
    void theCapacityIsChangedAndASecondAdministratorSeesThatSomeoneWasFirst() throws Exception {
        var fatima = coach("Fatima", "Benali", 3);
        assertThat(page(get(url(fatima))).select("#capacity").val()).isEqualTo("3");
        assertThat(send(capacity(fatima, "5", "0")).getRedirectedUrl()).isEqualTo(url(fatima));
        assertThat(coaches.coach(fatima).capacity()).isEqualTo(5);
        var late = send(capacity(fatima, "9", "0"));
        assertThat(late.getStatus()).isEqualTo(409);
        var page = Jsoup.parse(late.getContentAsString());
        assertThat(page.select("[data-conflict]").text()).contains("Deze coach is intussen gewijzigd");
        assertThat(page.select("#capacity").val()).isEqualTo("9");
        assertThat(coaches.coach(fatima).capacity()).isEqualTo(5);
    }

    @Test
    void kindBoardAndPeriodAreChangedAndTheSecondKeepsWhatWasTyped() throws Exception {
        var fatima = coach("Fatima", "Benali", 3);
        var form = page(get(url(fatima) + "/wijzigen"));
        assertThat(form.select("input[name=kind][checked]").val()).isEqualTo("INTERNAL");
        assertThat(form.select("#board option[selected]").val()).isEqualTo("41781");

        assertThat(send(change(fatima, Map.of("kind", "EXTERNAL", "board", "", "until", "2023-09-01")))
                        .getRedirectedUrl())
                .isEqualTo(url(fatima));
        assertThat(coaches.coach(fatima)).satisfies(c -> {
            assertThat(c.kind()).isEqualTo(CoachKind.EXTERNAL);
            assertThat(c.boardNumber()).isNull();
            assertThat(c.until()).isEqualTo("2023-09-01");
            assertThat(c.capacity()).isEqualTo(3);
        });

        var late = page(change(fatima, Map.of("until", "2023-12-01")), 409);
        assertThat(late.select("[data-conflict]").text()).contains("intussen gewijzigd");
        assertThat(late.select("#until").val()).isEqualTo("2023-12-01");
        var again = change(
                fatima,
                Map.of(
                        "until",
                        "2023-12-01",
                        "seen",
                        late.select("input[name=seen]").val()));
        assertThat(send(again).getStatus()).isEqualTo(302);
        assertThat(coaches.coach(fatima).until()).isEqualTo("2023-12-01");
    }

    @ParameterizedTest
    @CsvSource({
        "kind, '', intern of extern",
        "kind, EXTERNAL, schoolbestuur",
        "board, '', schoolbestuur",
        "board, 99999, schoolbestuur",
        "board, LONG, schoolbestuur",
        "from, '', welke dag",
        "from, morgen, ''",
        "until, gisteren, ''",
        "until, 2023-03-13, einddatum"
    })
    void aWrongChangeComesBackAtItsField(String field, String typed, String says) throws Exception {
        var fatima = coach("Fatima", "Benali", 3);
        var page = page(change(fatima, Map.of(field, typed.equals("LONG") ? Typed.VERY_LONG : typed)), 422);
        assertThat(page.select("[data-error-summary]").text())
                .containsIgnoringCase(says)
                .isNotEmpty()
                .doesNotContain("Failed", "??");
        assertThat(coaches.coach(fatima).version()).isZero();
    }

    private static MockHttpServletRequestBuilder change(PersonId coach, Map<String, String> changed) {
        var form = new LinkedMultiValueMap<String, String>();
        Map.of("kind", "INTERNAL", "board", "41781", "from", "2023-03-13", "until", "", "seen", "0")
                .forEach(form::set);
        changed.forEach(form::set);
        return post(url(coach) + "/wijzigen").params(form);
    }

    @Test
    void takingACoachOutOfTheChoiceSaysHowManyNeedAnotherButNotWho() throws Exception {
        var fatima = coach("Fatima", "Benali", 3);
        cast.at(TrajectoryStatus.REGISTERED);
        cast.at(TrajectoryStatus.REGISTERED);
        send(choosing(fatima, false, "met verlof", "0"));
        var page = page(get(url(fatima)));
        assertThat(page.text()).contains("2 mensen hebben een andere coach nodig", "met verlof", "non-actief");
        var list = page(get("/beheer/coaches"));
        assertThat(list.text()).contains("2 mensen hebben een coach die niet meer actief is");
        assertThat(page.text() + list.text()).doesNotContain("Samira", "Amrani", "ZIJ-");
        send(choosing(fatima, true, "terug", "1"));
        assertThat(coaches.coach(fatima).active()).isTrue();
        assertThat(page(get("/beheer/coaches")).text()).doesNotContain("niet meer actief");
    }

    @Test
    void whichWayTheChoiceGoesMustBeSaidAndAnOldPageIsAConflict() throws Exception {
        var fatima = coach("Fatima", "Benali", 3);
        for (var way : new String[] {"", "misschien", Typed.SCRIPT}) {
            var request = post(url(fatima) + "/kiesbaar")
                    .queryParam("ja", way)
                    .param("reason", "Verlof")
                    .param("seenVersion", "0");
            assertThat(page(request, 409).select("#reason").val()).isEqualTo("Verlof");
        }
        assertThat(coaches.coach(fatima).active()).isTrue();
    }

    @Test
    void theListIsFoundFilteredSortedAndPaged() throws Exception {
        for (int i = 10; i < 40; i++) {
            coach("Coach", "Nummer" + i, i % 3);
        }
        var out = coaches.pool().getFirst();
        coaches.activate(Actor.system("test"), out.person(), false, "stopt", 0);
        assertThat(page(get("/beheer/coaches")).select("caption").text()).contains("30 coaches");
        assertThat(rows(get("/beheer/coaches"))).isEqualTo(25);
        assertThat(rows(get("/beheer/coaches").param("pagina", "2"))).isEqualTo(5);
        assertThat(rows(get("/beheer/coaches").param("zoek", "NUMMER21"))).isOne();
        assertThat(rows(get("/beheer/coaches").param("zoek", "%"))).isZero();
        assertThat(rows(get("/beheer/coaches").param("stand", "INACTIVE"))).isOne();
        assertThat(rows(get("/beheer/coaches").param("soort", "EXTERNAL"))).isZero();
        assertThat(page(get("/beheer/coaches").param("volgorde", "-plaats"))
                        .select("tbody tr:first-child td:nth-child(4)")
                        .text())
                .isEqualTo("2");
        for (var text : new String[] {"", Typed.VERY_LONG, Typed.SCRIPT, "\0"}) {
            page(get("/beheer/coaches")
                    .param("zoek", text)
                    .param("soort", text)
                    .param("stand", text)
                    .param("volgorde", text));
        }
    }

    @Test
    void theListCostsTheSameWithTenAndWithAThousandCoaches() throws Exception {
        for (int i = 10; i < 20; i++) {
            coach("Coach", "Nummer" + i, 2);
        }
        var few = statements();
        jdbc.sql("""
                        with somebody as (
                          insert into core.person (id, version, given_name, family_name, language)
                          select gen_random_uuid(), 0, 'Coach', 'Kopie' || n, 'nl' from generate_series(1, 990) n returning id)
                        insert into coaching.coach (person_id, version, kind, board_number, capacity, from_on, active)
                        select id, 0, 'INTERNAL', '41781', 2, date '2023-01-01', true from somebody""").update();
        assertThat(page(get("/beheer/coaches")).select("caption").text()).contains("1.000 coaches");
        assertThat(statements()).isEqualTo(few).isLessThanOrEqualTo(8);
    }

    @Test
    void onlyTheAdministratorComesHereAndWhoIsNoCoachDoesNotExist() throws Exception {
        var fatima = coach("Fatima", "Benali", 3);
        var desk = cast.intermediary();
        for (var url :
                new String[] {"/beheer/coaches", "/beheer/coaches/nieuw", url(fatima), url(fatima) + "/wijzigen"}) {
            for (var person : new PersonId[] {fatima, desk}) {
                assertThat(mvc.perform(get(url).with(as(person)))
                                .andReturn()
                                .getResponse()
                                .getStatus())
                        .isEqualTo(403);
            }
        }
        var candidate = cast.at(TrajectoryStatus.REGISTERED).person();
        for (var id : new Object[] {candidate, UUID.randomUUID(), "geen-id"}) {
            assertThat(send(get("/beheer/coaches/" + id)).getStatus()).isEqualTo(404);
        }
        assertThat(send(capacity(candidate, "3", "0")).getStatus()).isEqualTo(404);
        assertThat(send(choosing(candidate, false, "weg", "0")).getStatus()).isEqualTo(404);
    }

    @Test
    void everyPageExistsInEnglish() throws Exception {
        var fatima = coach("Fatima", "Benali", 3);
        for (var url : new String[] {"/beheer/coaches", "/beheer/coaches/nieuw", url(fatima)}) {
            var page = page(get(url).param("taal", "en"));
            assertThat(page.select("h1")).hasSize(1);
            assertThat(page.text()).doesNotContain("??", "Voeg", "Wijzig");
        }
    }

    private int rows(MockHttpServletRequestBuilder request) throws Exception {
        return page(request).select("tbody tr").size();
    }

    private int statements() {
        return StatementCount.during(() -> {
                    try {
                        return page(get("/beheer/coaches"));
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                })
                .statements()
                .size();
    }

    private PersonId coach(String given, String family, int capacity) {
        var person = cast.with(Role.COACH, given, family);
        coaches.add(Actor.system("test"), new AddCoach(person, CoachKind.INTERNAL, "41781", capacity, TODAY, null));
        return person;
    }

    private static String url(PersonId coach) {
        return "/beheer/coaches/" + coach;
    }

    private static MockHttpServletRequestBuilder add(Map<String, String> changed) {
        var form = new LinkedMultiValueMap<String, String>();
        Map.of(
                        "given", "Jan",
                        "family", "de Vries",
                        "email", "jan@voorbeeld.nl",
                        "kind", "INTERNAL",
                        "board", "41781",
                        "capacity", "4",
                        "from", "2023-03-13",
                        "until", "")
                .forEach(form::set);
        changed.forEach(form::set);
        return post("/beheer/coaches/nieuw").params(form);
    }

    private static MockHttpServletRequestBuilder capacity(PersonId coach, String people, String seen) {
        return post(url(coach) + "/plaatsen").param("capacity", people).param("seen", seen);
    }

    private static MockHttpServletRequestBuilder choosing(PersonId coach, boolean yes, String reason, String seen) {
        return post(url(coach) + "/kiesbaar")
                .queryParam("ja", String.valueOf(yes))
                .param("reason", reason)
                .param("seenVersion", seen);
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(csrf()).with(as(ada))).andReturn().getResponse();
    }

    private Document page(MockHttpServletRequestBuilder request) throws Exception {
        return page(request, 200);
    }

    private Document page(MockHttpServletRequestBuilder request, int status) throws Exception {
        var response = send(request);
        assertThat(response.getStatus()).isEqualTo(status);
        return Jsoup.parse(response.getContentAsString());
    }
}
