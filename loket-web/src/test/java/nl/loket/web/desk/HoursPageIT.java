package nl.loket.web.desk;

import static nl.loket.trajectory.TrajectoryStatus.PRE_TRACK;
import static nl.loket.trajectory.TrajectoryStatus.YEAR_ONE;
import static nl.loket.web.SignedIn.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.UUID;
import nl.loket.PortalTest;
import nl.loket.coaching.AddCoach;
import nl.loket.coaching.CoachDesk;
import nl.loket.coaching.CoachKind;
import nl.loket.coaching.HourDesk;
import nl.loket.coaching.HourId;
import nl.loket.coaching.HourKind;
import nl.loket.coaching.HourState;
import nl.loket.coaching.HourView;
import nl.loket.coaching.LogHours;
import nl.loket.shared.Actor;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import nl.loket.trajectory.TrajectoryId;
import nl.loket.web.Cast;
import nl.loket.web.Cast.Traveller;
import nl.loket.web.Footprint;
import nl.loket.web.FormProof;
import nl.loket.web.Typed;
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
class HoursPageIT {

    private static final LocalDate TODAY = LocalDate.of(2023, 3, 13);

    @Autowired
    MockMvc mvc;

    @Autowired
    Footprint footprint;

    @Autowired
    Cast cast;

    @Autowired
    CoachDesk coaches;

    @Autowired
    HourDesk hours;

    @Autowired
    JdbcClient jdbc;

    PersonId ingrid = PersonId.create();
    PersonId fatima = PersonId.create();
    Traveller samira = new Traveller(ingrid, TrajectoryId.create());

    @BeforeEach
    void aCoachWithSomebodyAndTwoEntries() {
        ingrid = cast.intermediary();
        fatima = cast.with(Role.COACH, "Fatima", "Benali");
        coaches.add(Actor.system("test"), new AddCoach(fatima, CoachKind.INTERNAL, "41781", 9, TODAY, null));
        samira = cast.at(YEAR_ONE);
    }

    @Test
    void aCoachsMonthWaitsAndIsApprovedTogether() throws Exception {
        var one = log(60, "kennismaking");
        var two = log(90, "lesbezoek");
        var months = page(get("/loket/uren"));
        assertThat(months.select("caption").text()).contains("1 maand van een coach wacht");
        assertThat(months.select("tbody tr").text())
                .contains("Fatima Benali", "maart 2023", "2", "2,5 uur", "13 maart 2023");
        assertThat(months.select("tbody a").attr("href")).isEqualTo(month());
        assertThat(page(get("/loket")).select(".tile").text()).contains("2 keer uren om goed te keuren");
        var page = page(get(month()));
        assertThat(page.select("tbody tr").text())
                .contains("Samira El Amrani", "13 mrt", "1 uur", "1,5 uur", "kennismaking", "Jaar 1");

        var answer = send(approve(key(one, 0), key(two, 0)));

        assertThat(answer.getRedirectedUrl()).isEqualTo(month());
        assertThat(state(one)).isEqualTo(HourState.APPROVED);
        assertThat(state(two)).isEqualTo(HourState.APPROVED);
        assertThat(page(get("/loket/uren")).text()).contains("Er wachten geen uren");
        assertThat(page(get(month())).text()).contains("alles bekeken", "Al bekeken in deze maand", "Goedgekeurd");
    }

    @Test
    void onlyTheChosenOnesAreApproved() throws Exception {
        var one = log(60, "kennismaking");
        var two = log(90, "lesbezoek");
        send(approve(key(one, 0)));
        assertThat(state(two)).isEqualTo(HourState.LOGGED);
        assertThat(page(get(month())).select("tbody input[type=checkbox]")).hasSize(1);
    }

    @Test
    void choosingNothingOrNonsenseIsRefusedAndKeepsTheOthers() throws Exception {
        var one = log(60, "kennismaking");
        var none = page(post(month()), 422);
        assertThat(none.select("[data-error-summary]").text()).contains("Kies eerst");
        for (var nonsense : new String[] {"", "x", Typed.SCRIPT, Typed.VERY_LONG, one + ":-1", one + ":9999999999"}) {
            var page = page(approve(key(one, 0), nonsense), 422);
            assertThat(page.select("[data-error-summary]").text()).contains("klopt niet");
            assertThat(page.select("tbody input[checked]")).hasSize(1);
        }
        assertThat(state(one)).isEqualTo(HourState.LOGGED);
        assertThat(send(approve(key(new HourId(UUID.randomUUID()), 0))).getStatus())
                .isEqualTo(404);
    }

    @Test
    void whatWasChangedOrApprovedMeanwhileIsAConflictAndNothingIsApprovedUnseen() throws Exception {
        var one = log(60, "kennismaking");
        var two = log(30, "lesbezoek");
        hours.change(coach(), one, entry(600, "veel meer"), 0);
        var conflict = page(approve(key(two, 0), key(one, 0)).param("reason", "Toch niet"), 409);
        assertThat(conflict.select("[data-conflict]").text()).contains("intussen gewijzigd of goedgekeurd");
        assertThat(conflict.select("#reason").val()).isEqualTo("Toch niet");
        assertThat(state(two)).isEqualTo(HourState.LOGGED);
        send(approve(key(two, 0)));
        assertThat(send(approve(key(two, 0))).getStatus())
                .as("sent twice by the same person it is done once")
                .isEqualTo(302);
        var colleague = cast.with(Role.INTERMEDIARY, "Kees", "Bakker");
        assertThat(mvc.perform(approve(key(two, 0)).with(as(colleague)).with(csrf()))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(409);
    }

    @Test
    void theChosenOnesGoBackTogetherWithOneReason() throws Exception {
        var one = log(60, "kennismaking");
        var two = log(90, "lesbezoek");
        var three = log(30, "gebeld");
        var back = approve(key(one, 0), key(two, 0)).param("back", "true");
        var page = page(back, 422);
        assertThat(page.select("#reason-error").text()).contains("reden");
        assertThat(page.select("details[open]")).isNotEmpty();
        assertThat(page.select("tbody input[checked]")).hasSize(2);
        send(approve(key(one, 0), key(two, 0)).param("back", "true").param("reason", "Graag per dag"));
        assertThat(hours.returned(coach()))
                .extracting(HourView::returnReason)
                .containsExactly("Graag per dag", "Graag per dag");
        assertThat(state(three)).isEqualTo(HourState.LOGGED);
        assertThat(page(get(month())).text()).contains("Terug bij de coach", "Graag per dag");
    }

    @Test
    void hoursAboveThePotAreRefusedAtTheChoiceAndASecondTalkIsMarked() throws Exception {
        var one = log(60, "kennismaking");
        hours.log(
                coach(),
                UUID.randomUUID(),
                new LogHours(samira.trajectory(), TODAY, 60, HourKind.COACHING, "weer", true));
        assertThat(page(get(month())).select("tbody .utrecht-status-badge").text())
                .isEqualTo("Tweede gesprek");
        jdbc.sql("update core.norm set value = 0 where norm = 'POT_YEAR_ONE' and first_year = 2022")
                .update();
        try {
            var page = page(approve(key(one, 0)), 422);
            assertThat(page.select("#entries-error").text()).contains("Jaar 1", "60 minuten te weinig", "ZIJ-");
        } finally {
            jdbc.sql("update core.norm set value = 60 where norm = 'POT_YEAR_ONE' and first_year = 2022")
                    .update();
        }
        assertThat(state(one)).isEqualTo(HourState.LOGGED);
    }

    @Test
    void aMonthIsProvenFieldByField() throws Exception {
        var entries = key(log(60, "kennismaking"), 0);
        FormProof.by(mvc, footprint, ingrid)
                .prove(FormProof.Form.at(
                        month(), "id entries = " + entries + " | text reason = Graag per dag | button back = true"));
    }

    @Test
    void anEntryGoesBackWithAReasonThatItsCoachReads() throws Exception {
        var one = log(60, "kennismaking");
        assertThat(page(get("/loket/uren/" + one)).select(".summary-list").text())
                .contains("Samira El Amrani", "Fatima Benali", "1 uur", "kennismaking");
        var answer = send(post("/loket/uren/" + one).param("reason", "Dit was vorige week"));
        assertThat(answer.getRedirectedUrl()).isEqualTo(month());
        assertThat(state(one)).isEqualTo(HourState.RETURNED);
        assertThat(hours.entry(coach(), one).returnReason()).isEqualTo("Dit was vorige week");
        assertThat(send(get("/loket/uren/" + one)).getStatus()).isEqualTo(404);
    }

    @Test
    void aScriptAsAReasonIsJustText() throws Exception {
        var one = log(60, Typed.SCRIPT);
        assertThat(page(get(month())).select("main script")).isEmpty();
        send(post("/loket/uren/" + one).param("reason", Typed.SCRIPT));
        assertThat(page(get("/loket/mensen/" + samira.trajectory() + "/uren")).select("main script"))
                .isEmpty();
    }

    @Test
    void sendingBackIsProvenFieldByField() throws Exception {
        var url = "/loket/uren/" + log(60, "kennismaking");
        FormProof.by(mvc, footprint, ingrid).prove(FormProof.Form.at(url, "text reason = Graag per dag"));
    }

    @Test
    void theListIsFoundSortedAndPaged() throws Exception {
        log(30, "keer");
        copies(110);
        assertThat(page(get(month())).select("tbody input[type=checkbox]")).hasSize(100);
        assertThat(page(get(month()).param("pagina", "2").param("volgorde", "-voor"))
                        .select("tbody input[type=checkbox]"))
                .hasSize(11);
        assertThat(page(get("/loket/uren").param("zoek", "benali")).select("tbody tr"))
                .hasSize(1);
        assertThat(page(get("/loket/uren").param("zoek", "%")).text()).contains("Er wachten geen uren");
        for (var order : new String[] {"coach", "-maand", "-oudste", Typed.VERY_LONG, Typed.SCRIPT}) {
            page(get("/loket/uren").param("volgorde", order).param("zoek", order.length() > 9 ? order : ""));
        }
    }

    @Test
    void theDossierShowsThePotsAndEveryEntry() throws Exception {
        var one = log(90, "lesbezoek");
        hours.approve(Actor.of(ingrid, Role.INTERMEDIARY), java.util.List.of(one));
        hours.withdraw(coach(), log(30, "vergissing"));
        var page = page(get("/loket/mensen/" + samira.trajectory() + "/uren"));
        assertThat(page.text()).contains("1,5 van 60 uur geschreven, nog 58,5", "Goedgekeurd", "lesbezoek");
        assertThat(page.text()).doesNotContain("vergissing");
        var somebodyElse = cast.at(PRE_TRACK);
        assertThat(page(get("/loket/mensen/" + somebodyElse.trajectory() + "/uren"))
                        .text())
                .contains("nog geen uren geschreven");
        assertThat(send(get("/loket/mensen/" + UUID.randomUUID() + "/uren")).getStatus())
                .isEqualTo(404);
    }

    @Test
    void onlyTheDeskComesHere() throws Exception {
        var one = log(60, "kennismaking");
        for (var url : new String[] {"/loket/uren", month(), "/loket/uren/" + one}) {
            assertThat(mvc.perform(get(url).with(as(fatima)))
                            .andReturn()
                            .getResponse()
                            .getStatus())
                    .isEqualTo(403);
        }
        assertThat(mvc.perform(approve(key(one, 0)).with(as(fatima)).with(csrf()))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
    }

    @Test
    void everyPageExistsInEnglish() throws Exception {
        var one = log(60, "x");
        for (var url : new String[] {
            "/loket/uren", month(), "/loket/uren/" + one, "/loket/mensen/" + samira.trajectory() + "/uren"
        }) {
            var page = page(get(url).param("taal", "en"));
            assertThat(page.select("h1")).hasSize(1);
            assertThat(page.text()).doesNotContain("??").contains("hours").doesNotContain("goedkeuren");
        }
    }

    /** More of the same entry, as many as a pool of fifty writes in a few weeks. */
    private void copies(int number) {
        jdbc.sql("""
                        insert into coaching.hour_entry (id, version, trajectory_id, coach_id, on_date, minutes, kind, line, pot, state, second, logged_at)
                        select gen_random_uuid(), 0, e.trajectory_id, e.coach_id, e.on_date, 1, e.kind, e.line, e.pot, e.state, true, e.logged_at
                        from (select * from coaching.hour_entry limit 1) e, generate_series(1, :number)""").param("number", number).update();
    }

    private HourId log(int minutes, String line) {
        return hours.log(coach(), UUID.randomUUID(), entry(minutes, line));
    }

    private LogHours entry(int minutes, String line) {
        return new LogHours(samira.trajectory(), TODAY, minutes, HourKind.COACHING, line);
    }

    private HourState state(HourId id) {
        return hours.entry(coach(), id).state();
    }

    private Actor coach() {
        return Actor.of(fatima, Role.COACH);
    }

    private String month() {
        return "/loket/uren/" + fatima + "/2023-03";
    }

    private static String key(HourId id, int version) {
        return id + ":" + version;
    }

    private MockHttpServletRequestBuilder approve(String... entries) {
        return post(month()).param("entries", entries);
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(csrf()).with(as(ingrid))).andReturn().getResponse();
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
