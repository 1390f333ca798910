package nl.loket.web.steering;

import static nl.loket.trajectory.TrajectoryStatus.*;
import static nl.loket.web.SignedIn.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.loket.PortalTest;
import nl.loket.coaching.AddCoach;
import nl.loket.coaching.CoachDesk;
import nl.loket.coaching.CoachKind;
import nl.loket.shared.Actor;
import nl.loket.shared.BusinessClock;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import nl.loket.trajectory.EndTrajectory;
import nl.loket.trajectory.ExitReason;
import nl.loket.trajectory.ExitRow;
import nl.loket.trajectory.ExitTrigger;
import nl.loket.trajectory.TrajectoryDesk;
import nl.loket.trajectory.TrajectoryStatus;
import nl.loket.web.Cast;
import nl.loket.web.Cast.Traveller;
import nl.lokettest.StatementCount;
import nl.lokettest.TestDatabase;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@PortalTest
class SteeringPageIT {

    private static final LocalDate MONDAY = LocalDate.of(2023, 3, 13);
    private static final LocalDate LAST_SPRING = LocalDate.of(2022, 4, 11);

    @Autowired
    MockMvc mvc;

    @Autowired
    TestDatabase database;

    @Autowired
    Cast cast;

    @Autowired
    TrajectoryDesk trajectories;

    @Autowired
    CoachDesk coachDesk;

    @Autowired
    BusinessClock clock;

    @Autowired
    JdbcClient jdbc;

    PersonId stef = PersonId.create();

    @BeforeEach
    void aMemberOfTheSteeringGroup() {
        stef = cast.with(Role.STEERING_GROUP, "Stef", "Smit");
    }

    @Test
    void theFunnelCountsWhoReachedEachStageAgainstTheTargets() throws Exception {
        people(6, YEAR_ONE, MONDAY);
        people(6, PRE_TRACK, LAST_SPRING);

        var page = page("/stuurgroep");

        assertThat(cells(page, "REGISTERED")).containsExactly("12", "–", "–");
        assertThat(cells(page, "PRE_TRACK")).containsExactly("12", "200", "6%");
        assertThat(cells(page, "STARTED")).containsExactly("6", "180", "3%");
        assertThat(cells(page, "CERTIFICATE")).containsExactly("0", "144", "0%");
        assertThat(page.select("h1 + p").text()).isEqualTo("Geteld op 13 maart 2023");
        assertThat(page.select("tr[data-stage=STARTED] details p").text()).contains("opleidingsschool");
        assertThat(goal(page, "KPI-01")).contains("Gestart met de opleiding 6 Doel: 180", "loopt nog");
        assertThat(goal(page, "KPI-03")).contains("Blijkt geschikt 50% Doel: 90%(6 van 12)");
    }

    @Test
    void whatCannotBeToldYetSaysFromWhenAndIsNoZero() throws Exception {
        people(6, YEAR_ONE, MONDAY);

        var page = page("/stuurgroep");

        assertThat(goal(page, "KPI-05")).contains("nog niet Doel: 80%", "Kan vanaf 1 september 2025.");
        assertThat(goal(page, "KPI-06")).contains("nog niet Doel: 80%", "Kan vanaf 1 september 2030.");
        assertThat(goal(page, "KPI-07")).contains("nog niet Doel: 8", "Kan vanaf 1 september 2025.", "enquête");
        var next = page("/stuurgroep?jaar=2023-2024");
        assertThat(goal(next, "KPI-01")).contains("nog niet Doel: 180", "Kan vanaf 1 september 2023.");
        assertThat(goal(next, "KPI-08")).contains("nog niet", "Kan vanaf 1 september 2023.");
    }

    @Test
    void theCertificateInTimeIsCountedFromTheDayOfTheStart() throws Exception {
        people(10, YEAR_ONE, LocalDate.of(2020, 10, 1)).forEach(t -> certified(t, LocalDate.of(2022, 10, 1)));
        people(5, YEAR_ONE, LocalDate.of(2020, 10, 1)).forEach(t -> certified(t, LocalDate.of(2022, 10, 2)));

        on(LocalDate.of(2023, 8, 31));
        assertThat(goal(page("/stuurgroep?jaar=2020-2021"), "KPI-05")).contains("nog niet", "1 september 2023");
        on(LocalDate.of(2023, 9, 1));
        var page = page("/stuurgroep?jaar=2020-2021");
        assertThat(goal(page, "KPI-05")).contains("67% Doel: 80%(10 van 15)");
        assertThat(cells(page, "CERTIFICATE").getFirst()).isEqualTo("15");
    }

    @Test
    void theChartSaysWhatItsTableSays() throws Exception {
        people(6, YEAR_ONE, MONDAY);
        people(3, YEAR_ONE, LocalDate.of(2021, 9, 1));

        var page = page("/stuurgroep");

        assertThat(page.select("#starts-table tr[data-year=2022-2023] td").eachText())
                .containsExactly("6", "180", "54");
        assertThat(page.select("#starts-table tr[data-year=2021-2022] td").eachText())
                .containsExactly("< 5", "180", "130");
        assertThat(page.select("#starts-table tr[data-year=2023-2024] td").eachText())
                .containsExactly("nog niet", "180", "–");
        assertThat(page.select("#starts-table tfoot td").eachText()).containsExactly("*", "720", "–");
        assertThat(page.select("#starts-text").text())
                .contains(
                        "2021-2022: < 5 gestart, plan 180, toen geteld 130.",
                        "2022-2023: 6 gestart, plan 180, toen geteld 54.");
    }

    @Test
    void smallNumbersAreNotShownAndNothingGivesThemAway() throws Exception {
        people(5, PRE_TRACK, LAST_SPRING);
        people(2, YEAR_ONE, MONDAY);
        var others = people(2, APPOINTMENT, LAST_SPRING);
        var two = page("/stuurgroep");
        jdbc.sql("delete from web.published_figure").update();
        others.forEach(t -> moved(t, APPOINTMENT, YEAR_ONE));
        var four = page("/stuurgroep");

        assertThat(cells(four, "PRE_TRACK")).containsExactly("9", "200", "5%");
        assertThat(cells(four, "STARTED")).containsExactly("< 5", "180", "–");
        assertThat(goal(four, "KPI-04")).contains("–");
        assertThat(four.select("main").html())
                .as("four or two: not a letter differs, drawing and texts for readers included")
                .isEqualTo(two.select("main").html());
    }

    @Test
    void aSmallNumberThatCouldBeCalculatedTakesTheNextSmallestAlong() throws Exception {
        people(7, COMPLETED, MONDAY);
        people(1, PRE_TRACK, LAST_SPRING).forEach(this::stops);

        var page = page("/stuurgroep");

        assertThat(cells(page, "REGISTERED").getFirst()).isEqualTo("8");
        assertThat(cells(page, "ENDED").getFirst()).isEqualTo("< 5");
        assertThat(cells(page, "COMPLETED").getFirst()).isEqualTo("*");
    }

    @Test
    void onePersonMoreDoesNotTellWhatWasHiddenYesterday() throws Exception {
        people(4, YEAR_ONE, MONDAY);
        assertThat(cells(page("/stuurgroep"), "STARTED").getFirst()).isEqualTo("< 5");

        people(1, YEAR_ONE, MONDAY);
        assertThat(cells(page("/stuurgroep"), "STARTED").getFirst()).isEqualTo("< 5");

        people(1, YEAR_ONE, MONDAY);
        assertThat(cells(page("/stuurgroep"), "STARTED").getFirst()).isEqualTo("6");
    }

    @Test
    void eachSchoolYearHasItsOwnCohortAndTheFirstWhoCameBefore() throws Exception {
        people(5, PRE_TRACK, LocalDate.of(2020, 4, 1));
        people(6, PRE_TRACK, LocalDate.of(2021, 8, 31));
        people(7, PRE_TRACK, LocalDate.of(2021, 9, 1));
        people(8, YEAR_ONE, LocalDate.of(2021, 9, 1));
        people(9, YEAR_ONE, LocalDate.of(2019, 9, 1));

        assertThat(cells(page("/stuurgroep?jaar=2020-2021"), "PRE_TRACK").getFirst())
                .isEqualTo("14");
        assertThat(cells(page("/stuurgroep?jaar=2021-2022"), "PRE_TRACK").getFirst())
                .as("who starts counts in the year of the start, who does not in the one after the registration")
                .isEqualTo("14");
        assertThat(cells(page("/stuurgroep"), "PRE_TRACK").getFirst()).isEqualTo("7");
        mvc.perform(get("/stuurgroep?jaar=1999-2000").with(as(stef))).andExpect(status().isNotFound());
        mvc.perform(get("/stuurgroep?jaar=morgen").with(as(stef))).andExpect(status().isNotFound());
    }

    @Test
    void coachesAreThoseOfTheYear() throws Exception {
        var coaches = coaches(7, LocalDate.of(2021, 9, 1), null);
        coaches(6, LocalDate.of(2020, 9, 1), LocalDate.of(2021, 9, 1));
        jdbc.sql("update coaching.coach set active = false, state_reason = 'Ziek' where person_id = :id")
                .param("id", coaches.getFirst().value())
                .update();

        assertThat(goal(page("/stuurgroep?jaar=2020-2021"), "KPI-08")).contains("pool 6 Doel: 20");
        assertThat(goal(page("/stuurgroep?jaar=2021-2022"), "KPI-08")).contains("pool 7 Doel: 40");
        assertThat(goal(page("/stuurgroep"), "KPI-08")).contains("pool 6 Doel: 50");
    }

    @Test
    void everyPageIsThereWithoutAnybodyAndInAYearAfterTheProgramme() throws Exception {
        assertThat(cells(page("/stuurgroep"), "REGISTERED")).containsExactly("0", "–", "–");
        on(LocalDate.of(2025, 3, 3));
        var page = page("/stuurgroep");
        assertThat(page.select("main .utrecht-alert, main [class*=alert]").text())
                .contains("buiten het programma");
        assertThat(page.select("#trend thead th").eachText()).last().isEqualTo("2024-2025");
    }

    @Test
    void whoStopsIsCountedAndWhoIsBroughtBackIsNot() throws Exception {
        people(4, PRE_TRACK, LAST_SPRING);
        var all = people(6, PRE_TRACK, LAST_SPRING);
        all.forEach(this::stops);
        assertThat(cells(page("/stuurgroep"), "ENDED").getFirst()).isEqualTo("6");

        trajectories.undo(
                ingrid(),
                all.getFirst().trajectory(),
                "Mistake",
                cast.view(all.getFirst()).version());
        assertThat(cells(page("/stuurgroep"), "ENDED").getFirst()).isEqualTo("5");
    }

    @Test
    void noPersonIsReachable() throws Exception {
        var samira = cast.at(PRE_TRACK);
        var reference = cast.view(samira).reference();

        for (var url : List.of("/stuurgroep", "/stuurgroep?jaar=2022-2023&taal=en")) {
            assertThat(page(url).html())
                    .doesNotContain(
                            "Samira",
                            "El Amrani",
                            reference,
                            samira.trajectory().toString(),
                            samira.person().toString());
        }
        for (var url : List.of(
                "/mijn",
                "/loket",
                "/loket/mensen",
                "/loket/mensen/" + samira.trajectory() + "/stappen",
                "/loket/mensen/" + samira.trajectory() + "/plaatsing",
                "/loket/plaatsen",
                "/coach",
                "/beheer",
                "/beheer/mensen")) {
            mvc.perform(get(url).with(as(stef))).andExpect(status().isForbidden());
        }
        mvc.perform(get("/stuurgroep").with(as(cast.intermediary()))).andExpect(status().isForbidden());
        mvc.perform(get("/stuurgroep")).andExpect(redirectedUrl("/inloggen"));
    }

    @Test
    void thePageCostsTheSameForTenAndForTenThousandPeople() throws Exception {
        many(10);
        text();
        var ten = StatementCount.during(this::text);
        many(9_990);
        database.analyze();
        var tenThousand = StatementCount.during(this::text);

        assertThat(cells(page("/stuurgroep?jaar=2023-2024"), "REGISTERED").getFirst())
                .isEqualTo("10000");
        assertThat(tenThousand.statements()).hasSameSizeAs(ten.statements());
    }

    private List<Traveller> people(int count, TrajectoryStatus status, LocalDate since) {
        var all = new ArrayList<Traveller>();
        for (int i = 0; i < count; i++) {
            var one = cast.at(status, since, "Samira", "El Amrani");
            jdbc.sql("update core.trajectory set registered_on = :since where id = :id")
                    .param("since", Date.valueOf(since))
                    .param("id", one.trajectory().value())
                    .update();
            all.add(one);
        }
        return all;
    }

    private void certified(Traveller traveller, LocalDate on) {
        moved(traveller, YEAR_ONE, INDUCTION);
        jdbc.sql("""
                        insert into core.step_record (trajectory_id, step, outcome, on_date, recorded_at)
                        values (:id, 'ST_52', 'DONE', :on, now())""")
                .param("id", traveller.trajectory().value())
                .param("on", Date.valueOf(on))
                .update();
    }

    private void moved(Traveller traveller, TrajectoryStatus from, TrajectoryStatus to) {
        jdbc.sql("""
                        insert into core.trajectory_move (trajectory_id, from_status, to_status, kind, on_date)
                        values (:id, :from, :to, 'MOVE', :on)""")
                .param("id", traveller.trajectory().value())
                .param("from", from.name())
                .param("to", to.name())
                .param("on", Date.valueOf(MONDAY))
                .update();
    }

    private List<PersonId> coaches(int count, LocalDate from, @Nullable LocalDate until) {
        var all = new ArrayList<PersonId>();
        for (int i = 0; i < count; i++) {
            var coach = cast.with(Role.COACH, "Fatima", "Benali");
            coachDesk.add(
                    Actor.of(coach, Role.ADMINISTRATOR),
                    new AddCoach(coach, CoachKind.INTERNAL, "41781", 9, from, until));
            all.add(coach);
        }
        return all;
    }

    private void stops(Traveller traveller) {
        trajectories.end(
                ingrid(),
                new EndTrajectory(
                        traveller.trajectory(),
                        ExitRow.EX_04,
                        ExitTrigger.PERSON,
                        ExitReason.TOO_HEAVY,
                        null,
                        cast.view(traveller).version()));
    }

    private Actor ingrid() {
        return Actor.of(cast.intermediary(), Role.INTERMEDIARY);
    }

    private void on(LocalDate day) {
        clock.shiftBy(
                clock.offsetTo(day.atTime(10, 0).atZone(BusinessClock.AMSTERDAM).toInstant()));
    }

    private static String goal(Document page, String kpi) {
        return page.select(".goal[data-kpi=" + kpi + "]").text();
    }

    private void many(int count) {
        jdbc.sql("""
                        with p as (insert into core.person (id, version, given_name, family_name, language)
                                   select gen_random_uuid(), 0, 'Jan', 'Jansen', 'nl' from generate_series(1, :count) returning id),
                             t as (insert into core.trajectory (id, version, person_id, reference, status, status_since, route, registered_on)
                                   select gen_random_uuid(), 0, id, id::text, 'REGISTERED', '2023-03-13', 'ZIB', '2023-03-13' from p returning id)
                        insert into core.trajectory_move (trajectory_id, to_status, kind, on_date) select id, 'REGISTERED', 'MOVE', '2023-03-13' from t""").param("count", count).update();
    }

    private static List<String> cells(Document page, String stage) {
        return page.select("tr[data-stage=" + stage + "] td.number").eachText();
    }

    private String text() {
        try {
            return page("/stuurgroep").text();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private Document page(String url) throws Exception {
        var answer = mvc.perform(get(URI.create(url)).with(as(stef)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse();
        return Jsoup.parse(answer.getContentAsString());
    }
}
