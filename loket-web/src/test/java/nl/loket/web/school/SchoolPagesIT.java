package nl.loket.web.school;

import static nl.loket.trajectory.TrajectoryStatus.SUITABILITY;
import static nl.loket.web.SignedIn.as;
import static nl.loket.web.school.SchoolPeople.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.sql.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.loket.PortalTest;
import nl.loket.party.SchoolRegister;
import nl.loket.placement.EndPlacement;
import nl.loket.placement.PlacementDesk;
import nl.loket.placement.PlacementType;
import nl.loket.placement.SchoolDesk;
import nl.loket.placement.Willingness;
import nl.loket.shared.Actor;
import nl.loket.shared.Role;
import nl.loket.shared.SchoolYear;
import nl.loket.trajectory.Step;
import nl.loket.trajectory.StepDesk;
import nl.loket.web.Cast;
import nl.loket.web.Cast.Traveller;
import nl.loket.web.desk.Pages;
import nl.lokettest.StatementCount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@PortalTest
class SchoolPagesIT {

    @Autowired
    MockMvc mvc;

    @Autowired
    Cast cast;

    @Autowired
    SchoolPeople people;

    @Autowired
    SchoolRegister schools;

    @Autowired
    SchoolDesk offers;

    @Autowired
    PlacementDesk placements;

    @Autowired
    StepDesk steps;

    Actor renske = Actor.system("set in the beginning");
    String school = "";

    @BeforeEach
    void aSchoolAndItsHead() {
        school = people.training(0, 3);
        renske = Actor.of(cast.head(school, "Renske", "Oudeman"), Role.SCHOOL_HEAD);
    }

    @Test
    void anEmptySchoolSaysWhatWillHappen() throws Exception {
        for (var url : List.of("/school", "/school/mensen", "/school/plaatsen", "/school/afgewezen")) {
            assertThat(pages().in("en", url).select("h1")).hasSize(1);
        }
        assertThat(pages().open("/school", 200).text()).contains("Er wacht niets op je", "Er is nu niemand");
    }

    @Test
    void theHeadReadsWhoIsProposedAndWhyAndConfirmsNamingTheDuo() throws Exception {
        var samira = samira();
        var asked = people.proposed(samira, school, PlacementType.TRAINING, MONDAY);
        var fatima = cast.with(Role.COACH, "Fatima", "Benali");
        guides(fatima.value(), samira);

        var home = pages().open("/school", 200);
        assertThat(home.select(".card--now").text()).contains("Kan Samira El Amrani bij je school komen?");
        var url = "/school/voorstellen/" + asked;
        var page = pages().open(url, 200);
        assertThat(page.text())
                .contains("Samira El Amrani", "Opleiding", "Dicht bij huis", "Speelt gitaar", "Fatima Benali");

        var refused = pages().send(url, 422, Map.of("name", "Bea Kok", "email", "bea", "aware", "true"));
        assertThat(Pages.at(refused, "email")).contains("e-mailadres");
        assertThat(refused.select("#name").val()).isEqualTo("Bea Kok");
        assertThat(Pages.at(pages().send(url, 422, Map.of("name", "Bea Kok")), "aware"))
                .contains("na de opleiding");

        pages().done(url, Map.of("name", "Bea Kok", "willing", "true", "aware", "true"));
        assertThat(pages().open("/school/mensen", 200).select("tbody tr").text())
                .contains("Samira El Amrani", "Opleiding", "vanaf 13 maart 2023", "Duo: Bea Kok");
        assertThat(steps.last(samira.trajectory(), Step.DUO_NAMED)).isPresent();
        assertThat(pages().open(url, 200).text())
                .as("nothing of the person is left on the proposal")
                .contains("bevestigd op")
                .doesNotContain("Amrani");
    }

    @Test
    void whatTheHeadDeclinesIsListedWithoutTheFamilyName() throws Exception {
        var asked = people.proposed(samira(), school, PlacementType.TRAINING, MONDAY);
        var url = "/school/voorstellen/" + asked + "/afwijzen";
        assertThat(pages().open(url, 200).text()).contains("Samira El Amrani kan nu niet");
        assertThat(Pages.at(pages().send(url, 422, Map.of("note", "Later")), "reason"))
                .contains("Kies een reden");

        pages().done(url, Map.of("reason", "TALK_FIRST", "note", "Bel me even"));

        assertThat(pages().open("/school/afgewezen", 200).select("tbody tr").text())
                .contains("Samira", "We willen er eerst over praten", "Bel me even")
                .doesNotContain("Amrani");
    }

    @Test
    void whoComesTooLateReadsWhyAndKeepsWhatWasTyped() throws Exception {
        school = people.training(1, 1);
        renske = Actor.of(cast.head(school, "Joost", "Bos"), Role.SCHOOL_HEAD);
        var asked = people.proposed(samira(), school, PlacementType.TRAINING, MONDAY);
        people.placed(samira(), school, PlacementType.TRAINING, MONDAY);

        var late = pages().send("/school/voorstellen/" + asked, 409, Map.of("name", "Bea Kok", "aware", "true"));

        assertThat(late.select("[data-conflict]").text()).contains("geen vrije plaats");
        assertThat(late.select("#name").val()).isEqualTo("Bea Kok");

        pages().done("/school/voorstellen/" + asked + "/afwijzen", Map.of("reason", "NO_ROOM"));
        var answered = pages().send("/school/voorstellen/" + asked, 409, Map.of("name", "Bea Kok", "aware", "true"));
        assertThat(answered.select("[data-conflict]").text()).contains("al beantwoord", "Bea Kok");
    }

    @Test
    void ofAnotherSchoolNothingExists() throws Exception {
        var other = people.training(1, 1);
        var asked = people.proposed(samira(), other, PlacementType.TRAINING, MONDAY);
        var place = people.placed(samira(), school, PlacementType.TRAINING, MONDAY);
        var otto = new Pages(mvc, Actor.of(cast.head(other, "Otto", "Smit"), Role.SCHOOL_HEAD));
        pages().open("/school/voorstellen/" + asked, 404);
        pages().open("/school/voorstellen/" + asked + "/afwijzen", 404);
        pages().send("/school/voorstellen/" + asked, 404, Map.of("aware", "true"));
        pages().send("/school/voorstellen/" + asked + "/afwijzen", 404, Map.of("reason", "NO_ROOM"));
        pages().open("/school/plaatsen/" + other, 404);
        pages().send("/school/plaatsen/" + other, 404, Map.of("willing", "YES", "places", "2", "version", "1"));
        otto.open("/school/mensen/" + place, 404);
        otto.send("/school/mensen/" + place + "/collega", 404, Map.of("name", "Bea"));
        pages().open("/school/mensen/" + place, 200);
        assertThat(otto.open("/school/mensen", 200).text()).doesNotContain("Amrani");
    }

    @Test
    void whoIsNoHeadStaysOutAndAHeadStaysOutOfTheDesk() throws Exception {
        var place = people.placed(samira(), school, PlacementType.TRAINING, MONDAY);
        mvc.perform(get("/school/mensen/" + place).with(as(cast.intermediary())))
                .andExpect(status().isForbidden());
        mvc.perform(get("/school")).andExpect(redirectedUrl("/inloggen"));
        for (var url : List.of("/loket", "/loket/plaatsen/" + school, "/coach", "/mijn", "/beheer", "/financien")) {
            pages().open(url, 403);
        }
    }

    @Test
    void overIsGoneButForAYearTheNameIsRemembered() throws Exception {
        var samira = samira();
        var place = people.placed(samira, school, PlacementType.TRAINING, MONDAY.minusMonths(2));
        placements.endPlacement(
                Actor.system("test"),
                new EndPlacement(
                        samira.trajectory(),
                        place,
                        MONDAY,
                        "Andere school",
                        cast.view(samira).version()));

        assertThat(pages().open("/school/mensen", 200)
                        .select("section[aria-labelledby=past]")
                        .text())
                .contains("Samira El Amrani", "12 maart 2023");
        pages().open("/school/mensen/" + place, 404);
    }

    @Test
    void theDuoIsNamedAndChangedOnThePageOfThePerson() throws Exception {
        var place = people.placed(samira(), school, PlacementType.TRAINING, MONDAY);
        assertThat(pages().open("/school", 200).select("tbody tr").text()).contains("Wijs een duo aan");
        var url = "/school/mensen/" + place;
        assertThat(Pages.at(pages().send(url + "/collega", 422, Map.of("name", " ")), "name"))
                .contains("Vul een naam in");

        assertThat(pages().done(url + "/collega", Map.of("name", "Bea Kok", "email", "bea@voorbeeld.nl")))
                .isEqualTo(url);
        pages().done(url + "/collega", Map.of("name", "Ed Vos", "willing", "true"));

        var page = pages().open(url, 200);
        assertThat(page.select("dl").text()).contains("Ed Vos, vanaf 13 maart 2023", "Geschiktheidsonderzoek");
        assertThat(page.select("#name").val()).isEqualTo("Ed Vos");
    }

    @Test
    void theHeadSaysWhatTheSchoolOffersAndTheDeskReadsWhoSaidIt() throws Exception {
        var url = "/school/plaatsen/" + school + "?jaar=2022-2023";
        assertThat(pages().open("/school/plaatsen", 200).select("dl").text())
                .contains("2022-2023", "3 plaatsen", "Aangewezen", "2023-2024", "Nog niet gezegd");
        assertThat(Pages.at(pages().send(url, 422, Map.of("places", "2", "version", "1")), "willing"))
                .contains("ja, misschien of nee");

        pages().done(url, Map.of("willing", "MAYBE", "places", "2", "version", "1"));

        assertThat(offers.places(school, SchoolYear.of(MONDAY))).satisfies(kept -> {
            assertThat(kept.willing()).isEqualTo(Willingness.MAYBE);
            assertThat(kept.places()).isEqualTo(2);
            assertThat(kept.designated()).isTrue();
        });
        var late = pages().send(url, 409, Map.of("willing", "NO", "places", "9", "version", "1"));
        assertThat(late.select("#places").val()).isEqualTo("9");
        assertThat(late.select("input[name=version]").val()).isEqualTo("2");
        var desk = new Pages(mvc, Actor.of(cast.intermediary(), Role.INTERMEDIARY));
        assertThat(desk.open("/loket/plaatsen/" + school, 200)
                        .select("#geschiedenis")
                        .text())
                .contains("Renske Oudeman", "Misschien");
        pages().open("/school/plaatsen/" + school + "?jaar=1999-2000", 404);
    }

    @Test
    void itsListsCostTheSameHoweverManyPeople() throws Exception {
        school = people.training(2, 60);
        renske = Actor.of(cast.head(school, "Els", "Vos"), Role.SCHOOL_HEAD);
        var urls = List.of("/school", "/school/mensen", "/school/afgewezen");
        some(2);
        urls.forEach(this::statements);
        var few = urls.stream().map(this::statements).toList();
        some(10);
        assertThat(urls.stream().map(this::statements)).containsExactlyElementsOf(few);
        assertThat(few).allMatch(number -> number <= 12);
    }

    private void some(int number) {
        for (int i = 0; i < number; i++) {
            people.placed(samira(), school, PlacementType.TRAINING, MONDAY);
            people.proposed(samira(), school, PlacementType.TRAINING, MONDAY);
        }
    }

    private int statements(String url) {
        return StatementCount.during(() -> open(url)).statements().size();
    }

    private Object open(String url) {
        try {
            return pages().open(url, 200);
        } catch (Exception e) {
            throw new AssertionError(url, e);
        }
    }

    private Traveller samira() {
        return cast.at(SUITABILITY);
    }

    @Autowired
    JdbcClient jdbc;

    private void guides(UUID coach, Traveller traveller) {
        jdbc.sql("insert into coaching.assignment (trajectory_id, coach_id, kind, from_on) values (?, ?, 'GUIDE', ?)")
                .params(traveller.trajectory().value(), coach, Date.valueOf(MONDAY))
                .update();
    }

    private Pages pages() {
        return new Pages(mvc, renske);
    }
}
