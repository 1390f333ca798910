package nl.loket;

import static nl.loket.Portal.look;
import static nl.loket.Portal.requireFlawless;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.loket.placement.PlacementType;
import nl.loket.trajectory.TrajectoryStatus;
import nl.loket.web.Cast;
import nl.loket.web.school.SchoolPeople;
import nl.lokettest.Browser.Window;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A school head gets a mail, opens the proposal it is about, says yes, and looks around. */
@PortalTest
@Tag("slow")
class SchoolE2E {

    private static final LocalDate MONDAY = LocalDate.of(2023, 3, 13);

    @Autowired
    Portal portal;

    @Autowired
    Cast cast;

    @Autowired
    SchoolPeople people;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource({"390, nl, true", "1280, en, false"})
    void theHeadAnswersWhatTheMailIsAbout(int width, String language, boolean javaScript) {
        var school = people.training(0, 3);
        portal.head(school, "Renske", "Oudeman");
        people.proposed(traveller("Jan", "de Boer"), school, PlacementType.WORK_EXPERIENCE, MONDAY);
        var asked = people.proposed(traveller("Samira", "El Amrani"), school, PlacementType.TRAINING, MONDAY);
        var record = "/school/voorstellen/" + asked;
        linkInTheMail(record);
        try (var window = portal.window(width, javaScript)) {
            window.go(record);
            portal.signIn(window, "Renske", language);
            assertThat(window.page().url()).as("the record the mail is about").contains(record);
            look(window, "/school");
            look(window, record);
            window.page().locator("main form button[type=submit]").click();
            requireFlawless(window);
            window.page().locator("#name").fill("Bea Kok");
            window.page().locator("#willing").check();
            window.page().locator("#aware").check();
            window.page().locator("main form button[type=submit]").click();
            requireFlawless(window);
            declines(window);
            for (var path : List.of("/school", "/school/mensen", "/school/plaatsen", "/school/afgewezen", record)) {
                look(window, path);
            }
            window.go("/school/mensen").page().locator("tbody a").first().click();
            requireFlawless(window);
            look(window, "/school/plaatsen/" + school);
            window.page().locator("main form button[type=submit]").click();
            requireFlawless(window);
        }
    }

    private void declines(Window window) {
        window.go("/school").page().locator(".card--now a").first().click();
        window.page().locator("a[href$='/afwijzen']").click();
        requireFlawless(window);
        window.page().locator("#reason").selectOption("TALK_FIRST");
        window.page().locator("main form button[type=submit]").click();
        requireFlawless(window);
    }

    private Cast.Traveller traveller(String given, String family) {
        return cast.at(
                given.equals("Jan") ? TrajectoryStatus.PRE_TRACK : TrajectoryStatus.SUITABILITY, MONDAY, given, family);
    }

    private void linkInTheMail(String record) {
        Awaitility.await()
                .untilAsserted(() -> assertThat(jdbc.sql("select body from core.postbus where address = ?")
                                .param(Portal.email("Renske"))
                                .query(String.class)
                                .list())
                        .anyMatch(body -> body.contains(record)));
    }
}
