package nl.loket.web.desk;

import static nl.loket.trajectory.TrajectoryStatus.*;
import static nl.loket.web.SignedIn.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import nl.loket.PortalTest;
import nl.loket.shared.Actor;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import nl.loket.trajectory.Step;
import nl.loket.trajectory.StepDesk;
import nl.loket.trajectory.StepRecordView;
import nl.loket.web.Cast;
import nl.loket.web.Cast.Traveller;
import nl.loket.web.Typed;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@PortalTest
class StepsPageIT {

    @Autowired
    MockMvc mvc;

    @Autowired
    Cast cast;

    @Autowired
    StepDesk steps;

    PersonId ingrid = PersonId.create();
    Traveller samira = new Traveller(ingrid, nl.loket.trajectory.TrajectoryId.create());

    @BeforeEach
    void somebodyBeforeTheStart() {
        ingrid = cast.intermediary();
        samira = cast.at(APPOINTMENT);
    }

    @Test
    void theNextGateShowsEveryConditionAndWhereItIsMended() throws Exception {
        record(Step.ST_23, "DONE");

        var page = page(get(url("")));

        var conditions = page.select("#next-1 .task-list > li");
        assertThat(conditions).hasSize(6);
        assertThat(conditions.get(0).text()).contains("Arbeidsovereenkomst getekend", "Gereed");
        assertThat(conditions.get(1).text()).contains("Opleidingsovereenkomst getekend", "Ontbreekt");
        assertThat(conditions.get(1).select("a").attr("href")).isEqualTo(url("") + "?stap=ST_25");
        assertThat(page.select("#next-1 form")).isEmpty();
        assertThat(page.select("details li").eachText()).contains("Naar jaar 2", "Afronden");
    }

    @Test
    void aLinkFromAConditionChoosesTheStep() throws Exception {
        assertThat(page(get(url("")).param("stap", "ST_25"))
                        .select("#step option[selected]")
                        .attr("value"))
                .isEqualTo("ST_25");
        assertThat(page(get(url("")).param("stap", "nonsense")).select("#step")).hasSize(1);
    }

    @Test
    void aRecordedStepStandsInTheHistoryWithWhoDidIt() throws Exception {
        mvc.perform(step("ST_24", "DONE", "2023-03-10").param("note", Typed.SCRIPT))
                .andExpect(redirectedUrl(url("")));

        var page = page(get(url("")));
        assertThat(page.select("tbody tr").text())
                .contains(
                        "Tripartiete overeenkomst getekend",
                        "Gedaan",
                        "10 maart 2023",
                        "Ingrid van der Veen",
                        "namens HvA",
                        Typed.SCRIPT);
        assertThat(page.select("script:containsData(alert)")).isEmpty();
    }

    @Test
    void sentTwiceItIsRecordedOnce() throws Exception {
        mvc.perform(step("ST_24", "DONE", "2023-03-10"));
        mvc.perform(step("ST_24", "DONE", "2023-03-10"));

        assertThat(records()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "step, '', Kies welke stap",
        "step, ST_99, begrijpen we niet",
        "outcome, '', Kies een uitkomst",
        "outcome, MAYBE, begrijpen we niet",
        "on, '', Vul een datum in",
        "on, morgen, Vul een datum in",
        "on, 2023-03-14, niet in de toekomst",
        "on, 1492-10-12, tussen 1 januari 2000",
        "onBehalfOf, '', Vul in wie dit deed",
        "onBehalfOf, LONG, 100 tekens",
        "note, LONG, 2.000 tekens"
    })
    void eachFieldSaysWhatIsWrongAndKeepsWhatWasTyped(String field, String typed, String says) throws Exception {
        var value = typed.equals("LONG") ? Typed.VERY_LONG : typed;
        var form = step("ST_24", "DONE", "2023-03-10").param("keep", "x");
        var answer = mvc.perform(with(form, field, value))
                .andExpect(status().is(422))
                .andReturn()
                .getResponse();

        var page = Jsoup.parse(answer.getContentAsString());
        assertThat(page.select("#" + field + "-error").text()).contains(says);
        if (!field.equals("step")) {
            assertThat(page.select("#step option[selected]").attr("value")).isEqualTo("ST_24");
        }
        if (typed.equals("LONG")) {
            assertThat(page.select("#" + field).val()).isEqualTo(value);
        }
        assertThat(records()).isEmpty();
    }

    @Test
    void aStepOfTheDeskItselfNamesNobodyElse() throws Exception {
        samira = cast.at(WORK_EXPERIENCE);
        mvc.perform(with(step("COACH_CONSULTED", "DONE", "2023-03-10"), "onBehalfOf", ""))
                .andExpect(redirectedUrl(url("")));
        assertThat(records()).hasSize(1);
    }

    @Test
    void whenNothingIsMissingTheDeskPassesTheGate() throws Exception {
        record(Step.ST_23, "DONE");
        record(Step.ST_24, "DONE");
        record(Step.ST_25, "DONE");
        record(Step.DUO_NAMED, "DONE");
        record(Step.ST_30, "DONE");
        record(Step.ST_27, "PLANNED");
        assertThat(page(get(url(""))).select("#next-1 form button").text()).isEqualTo("Zet door naar ‘Jaar 1’");

        mvc.perform(pass("YEAR_ONE", version())).andExpect(redirectedUrl(url("")));

        assertThat(cast.view(samira).status()).isEqualTo(YEAR_ONE);
    }

    @Test
    void aClosedGateIsRefusedWithAllThatIsMissing() throws Exception {
        var answer = mvc.perform(pass("YEAR_ONE", version()))
                .andExpect(status().is(422))
                .andReturn()
                .getResponse();

        var page = Jsoup.parse(answer.getContentAsString());
        assertThat(page.select("#next-1 .task-list > li:contains(Ontbreekt)")).hasSize(6);
        assertThat(cast.view(samira).status()).isEqualTo(APPOINTMENT);
    }

    @Test
    void aStepThatIsNotInTheTableIsRefused() throws Exception {
        mvc.perform(pass("COMPLETED", version())).andExpect(status().is(422));
        mvc.perform(pass("ELSEWHERE", version())).andExpect(status().is(422));
        mvc.perform(pass("", version())).andExpect(status().is(422));
    }

    @Test
    void theWayBackAsksForAReason() throws Exception {
        samira = cast.at(COMPETENCE, java.time.LocalDate.of(2023, 1, 9), "Jan", "de Boer");
        assertThat(page(get(url(""))).select("#next-2 textarea[name=why]")).hasSize(1);

        var answer = mvc.perform(pass("YEAR_TWO", version()))
                .andExpect(status().is(422))
                .andReturn()
                .getResponse();
        assertThat(Jsoup.parse(answer.getContentAsString())
                        .select("[role=alert]")
                        .text())
                .contains("Vul een reden in");
        mvc.perform(pass("YEAR_TWO", version()).param("why", Typed.VERY_LONG)).andExpect(status().is(422));

        mvc.perform(pass("YEAR_TWO", version()).param("why", "De proeve lukte nog niet"))
                .andExpect(redirectedUrl(url("")));
        assertThat(cast.view(samira).status()).isEqualTo(YEAR_TWO);
    }

    @Test
    void aPageThatIsBehindByYourOwnOtherWindowSaysSo() throws Exception {
        var seen = version();
        mvc.perform(undo("Verkeerde persoon", seen)).andExpect(redirectedUrl(url("")));
        assertThat(conflict(undo("Toch niet goed", seen))
                        .select("[data-conflict] h2")
                        .text())
                .isEqualTo("Dit wijzigde je zelf al, in een ander venster");
    }

    @Test
    void aPageThatIsBehindSaysWhoWasFirstAndKeepsTheReason() throws Exception {
        var seen = version();
        var joke = cast.with(Role.INTERMEDIARY, "Joke", "Smit");
        mvc.perform(undo("Verkeerde persoon", seen).with(as(joke))).andExpect(redirectedUrl(url("")));

        var page = conflict(undo("Toch niet goed", seen));

        assertThat(page.select("[data-conflict]").text())
                .contains("Iemand anders was je voor", "Geschiktheidsonderzoek", "13 maart 2023", "Joke Smit");
        assertThat(page.select("details[open] #reason").val()).isEqualTo("Toch niet goed");
        assertThat(page.select("#terugdraaien input[name=version]").val()).isEqualTo(String.valueOf(version()));
        assertThat(page.select("[data-error-summary]")).isEmpty();
        mvc.perform(undo("Toch niet goed", version())).andExpect(redirectedUrl(url("")));
    }

    @Test
    void aWayOnThatIsNoLongerThereIsToldWithWhatWasTyped() throws Exception {
        var seen = version();
        mvc.perform(undo("Verkeerde persoon", seen));

        var page = conflict(pass("YEAR_ONE", seen).param("why", "Alles is getekend"));

        assertThat(page.select("[data-conflict]").text())
                .contains("Dit had jij ingevuld", "Jaar 1", "Alles is getekend");
        assertThat(cast.view(samira).status()).isEqualTo(SUITABILITY);
    }

    @Test
    void theLastStepIsTakenBackWithAReason() throws Exception {
        var answer = mvc.perform(undo(" ", version()))
                .andExpect(status().is(422))
                .andReturn()
                .getResponse();
        var page = Jsoup.parse(answer.getContentAsString());
        assertThat(page.select("#reason-error").text()).contains("Vul in wat er mis was");
        assertThat(page.select("details[open] #reason")).hasSize(1);
        mvc.perform(undo(Typed.VERY_LONG, version())).andExpect(status().is(422));

        mvc.perform(undo("Verkeerde persoon", version())).andExpect(redirectedUrl(url("")));
        assertThat(cast.view(samira).status()).isEqualTo(SUITABILITY);
    }

    @Test
    void whenItIsOverNothingIsRecordedButWhatWasTypedStays() throws Exception {
        samira = cast.at(nl.loket.trajectory.TrajectoryStatus.COMPLETED);
        assertThat(page(get(url(""))).select("#vastleggen")).isEmpty();

        var answer = mvc.perform(step("ST_24", "DONE", "2023-03-10").param("note", "Alsnog"))
                .andExpect(status().is(422))
                .andReturn()
                .getResponse();
        assertThat(Jsoup.parse(answer.getContentAsString()).select("#note").val())
                .isEqualTo("Alsnog");
    }

    @Test
    void whoHasNothingToDoWithItDoesNotGetIn() throws Exception {
        mvc.perform(get(url("")).with(as(cast.with(Role.COACH, "Cor", "Bakker"))))
                .andExpect(status().isForbidden());
        mvc.perform(get(url("")).with(as(cast.with(Role.STEERING_GROUP, "Stef", "Smit"))))
                .andExpect(status().isForbidden());
        mvc.perform(get("/loket/mensen/" + UUID.randomUUID() + "/stappen").with(as(ingrid)))
                .andExpect(status().isNotFound());
        mvc.perform(get("/loket/mensen/onzin/stappen").with(as(ingrid))).andExpect(status().isNotFound());
        mvc.perform(get(url(""))).andExpect(redirectedUrl("/inloggen"));
    }

    private Document conflict(MockHttpServletRequestBuilder request) throws Exception {
        var answer = mvc.perform(request)
                .andExpect(status().isConflict())
                .andReturn()
                .getResponse();
        return Jsoup.parse(answer.getContentAsString());
    }

    private java.util.List<StepRecordView> records() {
        return steps.all(Actor.of(ingrid, Role.INTERMEDIARY), samira.trajectory());
    }

    private void record(Step step, String outcome) throws Exception {
        mvc.perform(step(step.name(), outcome, "2023-03-13")).andExpect(redirectedUrl(url("")));
    }

    private MockHttpServletRequestBuilder step(String step, String outcome, String on) {
        return post(url(""))
                .param("step", step)
                .param("outcome", outcome)
                .param("on", on)
                .param("onBehalfOf", "HvA")
                .with(csrf())
                .with(as(ingrid));
    }

    private MockHttpServletRequestBuilder pass(String to, int version) {
        return post(url("/verder"))
                .param("to", to)
                .param("version", String.valueOf(version))
                .with(csrf())
                .with(as(ingrid));
    }

    private MockHttpServletRequestBuilder undo(String reason, int version) {
        return post(url("/terug"))
                .param("reason", reason)
                .param("version", String.valueOf(version))
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

    private int version() {
        return cast.view(samira).version();
    }

    private Document page(MockHttpServletRequestBuilder request) throws Exception {
        var answer = mvc.perform(request.with(as(ingrid)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse();
        return Jsoup.parse(answer.getContentAsString());
    }

    private String url(String more) {
        return "/loket/mensen/" + samira.trajectory() + "/stappen" + more;
    }
}
