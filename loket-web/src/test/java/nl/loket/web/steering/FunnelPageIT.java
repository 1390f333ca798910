package nl.loket.web.steering;

import static nl.loket.trajectory.TrajectoryStatus.*;
import static nl.loket.web.SignedIn.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import nl.loket.PortalTest;
import nl.loket.shared.Actor;
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
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@PortalTest
class FunnelPageIT {

    private static final LocalDate MONDAY = LocalDate.of(2023, 3, 13);

    @Autowired
    MockMvc mvc;

    @Autowired
    Cast cast;

    @Autowired
    TrajectoryDesk trajectories;

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
        people(1, PRE_TRACK, MONDAY);

        var page = page("/stuurgroep");

        assertThat(cells(page, "REGISTERED")).containsExactly("7", "–", "–");
        assertThat(cells(page, "PRE_TRACK")).containsExactly("7", "200", "4%");
        assertThat(cells(page, "STARTED")).containsExactly("6", "180", "3%");
        assertThat(cells(page, "CERTIFICATE")).containsExactly("0", "144", "0%");
        assertThat(page.select("h1 + p").text()).isEqualTo("Schooljaar 2022-2023, geteld op 13 maart 2023");
        assertThat(page.select("tr[data-stage=STARTED] details p").text()).contains("opleidingsschool");
        assertThat(page.select(".figures").text()).contains("6 Gestart met de opleiding (doel: 180)");
    }

    @Test
    void smallNumbersAreNotShownAndNothingGivesThemAway() throws Exception {
        people(5, PRE_TRACK, MONDAY);
        people(4, YEAR_ONE, MONDAY);

        var page = page("/stuurgroep");

        assertThat(cells(page, "PRE_TRACK")).containsExactly("9", "200", "5%");
        assertThat(cells(page, "STARTED")).containsExactly("< 5", "180", "–");
        assertThat(page.select(".figures").text()).contains("< 5 Gestart met de opleiding");
        assertThat(page.select("tfoot")).isEmpty();
        assertThat(page.text()).contains("geen totalen");
    }

    @Test
    void eachSchoolYearCountsItsOwnAndTheFirstWhatWasBefore() throws Exception {
        people(5, PRE_TRACK, LocalDate.of(2020, 4, 1));
        people(6, PRE_TRACK, LocalDate.of(2021, 8, 31));
        people(7, PRE_TRACK, LocalDate.of(2021, 9, 1));

        assertThat(cells(page("/stuurgroep?jaar=2020-2021"), "PRE_TRACK").getFirst())
                .isEqualTo("11");
        assertThat(cells(page("/stuurgroep?jaar=2021-2022"), "PRE_TRACK").getFirst())
                .isEqualTo("7");
        assertThat(cells(page("/stuurgroep"), "PRE_TRACK").getFirst()).isEqualTo("0");
        mvc.perform(get("/stuurgroep?jaar=1999-2000").with(as(stef))).andExpect(status().isNotFound());
    }

    @Test
    void whoStopsIsCountedAndWhoIsBroughtBackIsNot() throws Exception {
        var ingrid = Actor.of(cast.intermediary(), Role.INTERMEDIARY);
        var all = people(6, PRE_TRACK, MONDAY);
        all.forEach(t -> trajectories.end(
                ingrid,
                new EndTrajectory(
                        t.trajectory(),
                        ExitRow.EX_04,
                        ExitTrigger.PERSON,
                        ExitReason.TOO_HEAVY,
                        null,
                        cast.view(t).version())));
        assertThat(cells(page("/stuurgroep"), "ENDED").getFirst()).isEqualTo("6");

        trajectories.undo(
                ingrid,
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
    void theFunnelCostsTheSameForTenAndForAThousandPeople() throws Exception {
        many(10);
        text();
        var ten = StatementCount.during(this::text);
        many(990);
        var thousand = StatementCount.during(this::text);

        assertThat(cells(page("/stuurgroep"), "REGISTERED").getFirst()).isEqualTo("1000");
        assertThat(thousand.statements()).hasSameSizeAs(ten.statements());
    }

    private List<Traveller> people(int count, TrajectoryStatus status, LocalDate since) {
        var all = new java.util.ArrayList<Traveller>();
        for (int i = 0; i < count; i++) {
            all.add(cast.at(status, since, "Samira", "El Amrani"));
        }
        return all;
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
