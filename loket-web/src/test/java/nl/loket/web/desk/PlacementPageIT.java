package nl.loket.web.desk;

import static nl.loket.trajectory.TrajectoryStatus.*;
import static nl.loket.web.SignedIn.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.loket.PortalTest;
import nl.loket.party.BoardStatus;
import nl.loket.party.SchoolRegister;
import nl.loket.party.SchoolView;
import nl.loket.placement.OpenVacancy;
import nl.loket.placement.PlacementDesk;
import nl.loket.placement.PlacementView;
import nl.loket.placement.ProposalDesk;
import nl.loket.placement.VacancyDesk;
import nl.loket.shared.Actor;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import nl.loket.trajectory.EndTrajectory;
import nl.loket.trajectory.ExitReason;
import nl.loket.trajectory.ExitRow;
import nl.loket.trajectory.ExitTrigger;
import nl.loket.trajectory.TrajectoryDesk;
import nl.loket.trajectory.TrajectoryId;
import nl.loket.web.Cast;
import nl.loket.web.Cast.Traveller;
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
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@PortalTest
class PlacementPageIT {

    @Autowired
    MockMvc mvc;

    @Autowired
    Cast cast;

    @Autowired
    SchoolRegister schools;

    @Autowired
    PlacementDesk placements;

    @Autowired
    ProposalDesk proposals;

    @Autowired
    VacancyDesk vacancies;

    @Autowired
    TrajectoryDesk trajectories;

    @Autowired
    JdbcClient jdbc;

    PersonId ingrid = PersonId.create();
    Traveller samira = new Traveller(ingrid, TrajectoryId.create());
    Actor joke = Actor.system("set when needed");
    String school = "";

    @BeforeEach
    void somebodyToPlace() {
        ingrid = cast.intermediary();
        samira = cast.at(PRE_TRACK);
        school = school(BoardStatus.PARTICIPATING).id();
        livesAt("1093 AB");
    }

    @Test
    void aChosenSchoolIsGivenAndThePlaceStandsOnThePage() throws Exception {
        var form = page(get(url("")).param("school", school)).select("#plaats");
        assertThat(form.select("h2").text())
                .isEqualTo("Voorstel aan " + schools.school(school).name());
        assertThat(form.select("input[name=school]").val()).isEqualTo(school);
        assertThat(form.select("#type option[selected]").val()).isEqualTo("WORK_EXPERIENCE");
        assertThat(form.select("#from").val()).isEqualTo("2023-03-13");

        mvc.perform(place().param("until", "2023-06-14").param("match", "Dicht bij huis"))
                .andExpect(redirectedUrl(url("")));

        var asked = page(get(url(""))).select("#voorstellen li");
        assertThat(asked.text())
                .contains(
                        schools.school(school).name(),
                        "Werkervaring",
                        "13 maart 2023 tot en met 13 juni 2023",
                        "Wacht op de school",
                        "Dicht bij huis",
                        "Gevraagd door Ingrid van der Veen");
        assertThat(given()).isEmpty();
    }

    @Test
    void theDeskWritesDownWhatTheSchoolSaidAndItBecomesAPlace() throws Exception {
        mvc.perform(place());
        var yes = page(get(asked("bevestigen")));
        assertThat(yes.select("h2").text()).contains("De school zei ja");
        assertThat(yes.select("#aware")).as("asked for a training place only").isEmpty();
        refused(answer("bevestigen", ""), "saidBy", "wie van de school");
        refused(with(answer("bevestigen", "Renske Oudeman"), "saidOn", "2023-03-14"), "saidOn", "toekomst");
        refused(
                answer("bevestigen", "Renske Oudeman").param("name", "Bea Kok").param("email", "bea"),
                "email",
                "e-mailadres");

        mvc.perform(answer("bevestigen", "Renske Oudeman")
                        .param("name", "Bea Kok")
                        .param("willing", "true"))
                .andExpect(redirectedUrl(url("")));

        var page = page(get(url("")));
        assertThat(page.select("#plaatsen").text()).contains("Beëindig", "Maatje: Bea Kok", "krijgt er tijd voor");
        assertThat(page.select("#aantal-scholen").text()).startsWith("1 school tijdens");
        assertThat(given()).hasSize(1);
    }

    @Test
    void aNoStaysOnThePageWithItsReasonAndWhoSaidIt() throws Exception {
        mvc.perform(place());
        refused(answer("afwijzen", "Renske Oudeman"), "reason", "Kies een reden");
        refused(answer("afwijzen", "Renske Oudeman").param("reason", "OTHER"), "note", "in een paar woorden");
        mvc.perform(answer("afwijzen", "Renske Oudeman")
                        .param("reason", "OTHER")
                        .param("note", Typed.SCRIPT))
                .andExpect(redirectedUrl(url("")));

        var page = page(get(url("")));
        assertThat(page.select("#voorstellen").text())
                .contains("Nu geen plaats", "Iets anders", Typed.SCRIPT, "Volgens Renske Oudeman");
        assertThat(page.select("#voorstellen form")).isEmpty();
    }

    @Test
    void whatTheSchoolAnsweredMeanwhileIsToldAndWhatWasTypedIsKept() throws Exception {
        mvc.perform(place());
        var late = answer("bevestigen", "Renske Oudeman").param("name", "Bea Kok");
        mvc.perform(post(asked("intrekken")).with(csrf()).with(as(ingrid))).andExpect(redirectedUrl(url("")));

        var page = conflict(late);
        assertThat(page.select("[data-conflict]").text()).contains("al beantwoord: Ingetrokken");
        assertThat(page.select("#name").val()).isEqualTo("Bea Kok");
        mvc.perform(post(asked("intrekken")).with(csrf()).with(as(ingrid))).andExpect(redirectedUrl(url("")));
    }

    @Test
    void sentTwiceItIsGivenOnce() throws Exception {
        mvc.perform(place()).andExpect(redirectedUrl(url("")));
        var answer =
                mvc.perform(place()).andExpect(status().is(422)).andReturn().getResponse();

        assertThat(Jsoup.parse(answer.getContentAsString())
                        .select("#type-error")
                        .text())
                .contains("al een school gevraagd");
        assertThat(proposals.of(Actor.of(ingrid, Role.INTERMEDIARY), samira.trajectory()))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "type, '', Kies waarvoor",
        "type, HOLIDAY, begrijpen we niet",
        "type, TRAINING, kan niet als iemand in",
        "from, '', eerste dag in",
        "from, morgen, Vul een datum in",
        "from, 2020-01-01, tussen een jaar geleden",
        "until, ooit, Vul een datum in",
        "until, 2023-03-13, na de begindatum",
        "reason, LONG, 2.000 tekens"
    })
    void eachFieldSaysWhatIsWrongAndKeepsWhatWasTyped(String field, String typed, String says) throws Exception {
        var value = typed.equals("LONG") ? Typed.VERY_LONG : typed;
        var answer = mvc.perform(with(place(), field, value))
                .andExpect(status().is(422))
                .andReturn()
                .getResponse();

        var page = Jsoup.parse(answer.getContentAsString());
        assertThat(page.select("#" + field + "-error").text()).contains(says);
        assertThat(page.select("input[name=school]").val()).isEqualTo(school);
        if (!field.equals("from")) {
            assertThat(page.select("#from").val()).isEqualTo("2023-03-13");
        }
        if (typed.equals("LONG")) {
            assertThat(page.select("#reason").val()).isEqualTo(value);
        }
        assertThat(given()).isEmpty();
    }

    @Test
    void aBoardThatDoesNotTakePartAsksForTheReasonAtItsField() throws Exception {
        school = school(BoardStatus.NONE).id();
        var answer =
                mvc.perform(place()).andExpect(status().is(422)).andReturn().getResponse();
        assertThat(Jsoup.parse(answer.getContentAsString())
                        .select("#reason-error")
                        .text())
                .contains("doet niet mee");

        var unpaid = mvc.perform(place().param("reason", "Dicht bij huis"))
                .andExpect(status().is(422))
                .andReturn()
                .getResponse();
        assertThat(Jsoup.parse(unpaid.getContentAsString())
                        .select("#funding-error")
                        .text())
                .contains("wie de plaats betaalt");

        mvc.perform(place().param("reason", Typed.SCRIPT).param("funding", "Het bestuur"))
                .andExpect(redirectedUrl(url("")));
        mvc.perform(answer("bevestigen", "Renske Oudeman")).andExpect(redirectedUrl(url("")));
        var page = page(get(url("")));
        assertThat(page.select("#plaatsen").text()).contains(Typed.SCRIPT);
        assertThat(page.select("script:containsData(alert)")).isEmpty();
    }

    @Test
    void aPermanentJobAsksForTheVacancyAtItsField() throws Exception {
        samira = cast.at(COMPETENCE, LocalDate.of(2022, 9, 1), "Jan", "de Boer");
        var answer = mvc.perform(with(place(), "type", "PERMANENT"))
                .andExpect(status().is(422))
                .andReturn()
                .getResponse();
        assertThat(Jsoup.parse(answer.getContentAsString())
                        .select("#vacancy-error")
                        .text())
                .contains("vacature");

        var vacancy = vacancies.open(
                Actor.of(ingrid, Role.INTERMEDIARY), new OpenVacancy(school, LocalDate.of(2023, 3, 13), 1, "Groep 5"));
        var form = page(get(url("")).param("school", school));
        assertThat(form.select("#vacancy option").eachText()).contains("Groep 5, vanaf 13 maart 2023");
        mvc.perform(with(place(), "type", "PERMANENT").param("vacancy", vacancy.toString()))
                .andExpect(redirectedUrl(url("")));
    }

    @Test
    void aPlaceEndsWithADayAndAReason() throws Exception {
        placed();
        var place = given().getFirst().id().value();
        assertThat(page(get(url("/beeindigen")).param("plaats", place.toString()))
                        .select("#endOn")
                        .val())
                .isEqualTo("2023-03-13");

        refusedEnd(place, "", "Verhuist", "endOn", "Vul een datum in");
        refusedEnd(place, "straks", "Verhuist", "endOn", "Vul een datum in");
        refusedEnd(place, "2023-04-01", " ", "why", "waarom de plaats eindigt");
        refusedEnd(place, "2023-04-01", Typed.VERY_LONG, "why", "2.000 tekens");
        mvc.perform(end(UUID.randomUUID(), "2023-04-01", "Verhuist")).andExpect(status().isNotFound());

        mvc.perform(end(place, "2023-04-01", "Verhuist")).andExpect(redirectedUrl(url("")));
        assertThat(page(get(url(""))).select("#plaatsen").text())
                .contains("tot en met 31 maart 2023", "Beëindigd: Verhuist");
    }

    @Test
    void beforeThePreTrackThereIsNothingToChoose() throws Exception {
        samira = cast.at(INTAKE_READY, LocalDate.of(2023, 1, 9), "Jan", "de Boer");

        assertThat(page(get(url(""))).text()).contains("Plaatsen kan nu niet");
    }

    @Test
    void aPageThatIsBehindSaysWhoWasFirstAndKeepsEveryField() throws Exception {
        var seen = version();
        stopped();
        trajectories.undo(
                joke, samira.trajectory(), "Vergissing", cast.view(samira).version());

        var page = conflict(with(place(), "version", seen)
                .param("until", "2023-06-14")
                .param("match", "Bij de deur")
                .param("reason", "Dicht bij huis"));

        assertThat(page.select("[data-conflict]").text())
                .contains("In het voortraject", "Joke Smit", "staat er nog")
                .doesNotContain("Dit had jij ingevuld");
        assertThat(page.select("#type option[selected]").val()).isEqualTo("WORK_EXPERIENCE");
        assertThat(page.select("#from").val()).isEqualTo("2023-03-13");
        assertThat(page.select("#until").val()).isEqualTo("2023-06-14");
        assertThat(page.select("#match").val()).isEqualTo("Bij de deur");
        assertThat(page.select("#reason").val()).isEqualTo("Dicht bij huis");
        assertThat(page.select("#plaats input[name=version]").val()).isEqualTo(version());
        assertThat(given()).isEmpty();
    }

    @Test
    void whoCannotBePlacedAnyMoreLeavesWhatWasTypedToRead() throws Exception {
        var seen = version();
        stopped();

        var page = conflict(with(place(), "version", seen).param("reason", "Dicht bij huis"));

        assertThat(page.select("#plaats")).isEmpty();
        assertThat(page.select("[data-conflict]").text())
                .contains(schools.school(school).name(), "Werkervaring", "13 maart 2023", "Dicht bij huis");
    }

    @Test
    void theEndOfAPlaceKeepsItsDayAndReasonToo() throws Exception {
        placed();
        var place = given().getFirst().id().value();
        var seen = version();
        stopped();
        trajectories.undo(
                joke, samira.trajectory(), "Vergissing", cast.view(samira).version());

        var page = conflict(with(end(place, "2023-04-01", "Verhuist"), "version", seen));

        assertThat(page.select("[data-conflict]").text()).contains("Joke Smit");
        assertThat(page.select("#endOn").val()).isEqualTo("2023-04-01");
        assertThat(page.select("#why").val()).isEqualTo("Verhuist");
        mvc.perform(end(place, "2023-04-01", "Verhuist")).andExpect(redirectedUrl(url("")));
    }

    @Test
    void anUnknownSchoolIsNotFound() throws Exception {
        school = "99ZZ99";
        mvc.perform(place()).andExpect(status().isNotFound());
    }

    @Test
    void whoHasNothingToDoWithItDoesNotGetIn() throws Exception {
        mvc.perform(get(url("")).with(as(cast.with(Role.COACH, "Cor", "Bakker"))))
                .andExpect(status().isForbidden());
        mvc.perform(get("/loket/mensen/" + UUID.randomUUID() + "/plaatsing").with(as(ingrid)))
                .andExpect(status().isNotFound());
        mvc.perform(get(url(""))).andExpect(redirectedUrl("/inloggen"));
    }

    @Test
    void theListOfSchoolsCostsTheSameWhateverItsLength() {
        page(url(""));
        var few = StatementCount.during(() -> page(url("") + "?zoek=bestaat-niet"));
        var all = StatementCount.during(() -> page(url("")));

        assertThat(all.statements()).hasSameSizeAs(few.statements());
    }

    /** A colleague says that it is over. */
    private void stopped() {
        joke = Actor.of(cast.with(Role.INTERMEDIARY, "Joke", "Smit"), Role.INTERMEDIARY);
        trajectories.end(
                joke,
                new EndTrajectory(
                        samira.trajectory(),
                        ExitRow.EX_04,
                        ExitTrigger.PERSON,
                        ExitReason.OTHER_ROUTE,
                        null,
                        cast.view(samira).version()));
    }

    private String version() {
        return String.valueOf(cast.view(samira).version());
    }

    private Document conflict(MockHttpServletRequestBuilder request) throws Exception {
        var answer = mvc.perform(request)
                .andExpect(status().isConflict())
                .andReturn()
                .getResponse();
        return Jsoup.parse(answer.getContentAsString());
    }

    private void refusedEnd(UUID place, String on, String why, String field, String says) throws Exception {
        var answer = mvc.perform(end(place, on, why))
                .andExpect(status().is(422))
                .andReturn()
                .getResponse();
        assertThat(Jsoup.parse(answer.getContentAsString())
                        .select("#" + field + "-error")
                        .text())
                .contains(says);
    }

    private MockHttpServletRequestBuilder place() {
        return post(url(""))
                .param("school", school)
                .param("type", "WORK_EXPERIENCE")
                .param("from", "2023-03-13")
                .param("version", String.valueOf(cast.view(samira).version()))
                .with(csrf())
                .with(as(ingrid));
    }

    /** Proposed, and the school said yes. */
    private void placed() throws Exception {
        mvc.perform(place());
        mvc.perform(answer("bevestigen", "Renske Oudeman")).andExpect(redirectedUrl(url("")));
    }

    /** The page of what the school said about the latest proposal. */
    private String asked(String answer) {
        var proposal = proposals
                .of(Actor.of(ingrid, Role.INTERMEDIARY), samira.trajectory())
                .getFirst();
        return url("/voorstellen/" + proposal.id() + "/" + answer);
    }

    private MockHttpServletRequestBuilder answer(String answer, String saidBy) {
        return post(asked(answer))
                .param("saidBy", saidBy)
                .param("saidOn", "2023-03-13")
                .with(csrf())
                .with(as(ingrid));
    }

    private void refused(MockHttpServletRequestBuilder form, String field, String says) throws Exception {
        var answer = mvc.perform(form).andExpect(status().is(422)).andReturn().getResponse();
        assertThat(Jsoup.parse(answer.getContentAsString())
                        .select("#" + field + "-error")
                        .text())
                .contains(says);
    }

    private MockHttpServletRequestBuilder end(UUID place, String on, String why) {
        return post(url("/beeindigen"))
                .queryParam("plaats", place.toString())
                .param("placement", place.toString())
                .param("endOn", on)
                .param("why", why)
                .param("version", String.valueOf(cast.view(samira).version()))
                .with(csrf())
                .with(as(ingrid));
    }

    /** The same form with another value in one field. */
    private MockHttpServletRequestBuilder with(MockHttpServletRequestBuilder form, String field, String value) {
        return form.with(request -> {
            request.setParameter(field, value);
            return request;
        });
    }

    private void livesAt(String postcode) {
        jdbc.sql("""
                        insert into core.application (trajectory_id, version, person_id, postcode, diploma, diploma_check, background, consented_at, changed_at)
                        values (:t, 0, :p, :postcode, 'WO', 'OPEN', '', now(), now())""")
                .param("t", samira.trajectory().value())
                .param("p", samira.person().value())
                .param("postcode", postcode)
                .update();
    }

    private List<PlacementView> given() {
        return placements.of(Actor.of(ingrid, Role.INTERMEDIARY), samira.trajectory());
    }

    private SchoolView school(BoardStatus status) {
        return schools.schools().stream()
                .filter(s -> s.status() == status)
                .findFirst()
                .orElseThrow();
    }

    private String page(String url) {
        try {
            return page(get(java.net.URI.create(url))).text();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private Document page(MockHttpServletRequestBuilder request) throws Exception {
        var answer = mvc.perform(request.with(as(ingrid)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse();
        return Jsoup.parse(answer.getContentAsString());
    }

    private String url(String more) {
        return "/loket/mensen/" + samira.trajectory() + "/plaatsing" + more;
    }
}
