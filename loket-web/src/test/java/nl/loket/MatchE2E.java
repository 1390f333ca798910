package nl.loket;

import static nl.loket.Portal.look;
import static nl.loket.Portal.requireFlawless;
import static org.assertj.core.api.Assertions.assertThat;

import nl.loket.shared.Role;
import nl.loket.trajectory.TrajectoryStatus;
import nl.loket.web.Cast;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Nadia finds somebody a coach and a school: what they bring, both lists in order with the reasons, and a coach who takes over. */
@PortalTest
@Tag("slow")
class MatchE2E {

    @Autowired
    Portal portal;

    @Autowired
    Cast cast;

    @ParameterizedTest
    @CsvSource({"1280, nl", "390, en"})
    void theDeskMatchesSomebody(int width, String language) {
        portal.staff("Nadia", "Haddou", Role.INTERMEDIARY);
        portal.coach("Fatima", "Benali", 1);
        var samira = cast.at(TrajectoryStatus.PRE_TRACK);
        portal.coach("Karim", "Yilmaz", 3);
        portal.coach("Vera", "Vol", 0);
        var dossier = "/loket/mensen/" + samira.trajectory();
        try (var desk = portal.window(width)) {
            portal.signIn(desk, "Nadia", language);
            look(desk, dossier + "/wensen");
            desk.page().locator("input[value=CARE]").check();
            desk.page().locator("input[value=UPPER_YEARS]").check();
            desk.page().locator("main form button[type=submit]").last().click();
            requireFlawless(desk);
            assertThat(desk.page().url()).endsWith("/gids");

            desk.page().locator("article.match summary").first().click();
            desk.page().locator("main > details summary").last().click();
            requireFlawless(desk);
            desk.page().locator("article.match a").first().click();
            assertThat(desk.page().url()).endsWith("#kies");
            desk.page().locator("#kies button[type=submit]").click();
            assertThat(desk.page().locator("#reason-error").count()).isOne();
            requireFlawless(desk);
            desk.page().locator("#reason").fill("Fatima gaat met verlof");
            desk.page().locator("#handover").fill("Belt liever 's avonds");
            desk.page().locator("#kies button[type=submit]").click();
            desk.page().waitForLoadState();
            assertThat(desk.page().locator("main").innerText()).contains("Karim Yilmaz");
            requireFlawless(desk);

            look(desk, dossier + "/plaatsing");
            desk.page().locator("article.match summary").first().click();
            desk.page().locator("#kan-niet summary").click();
            requireFlawless(desk);
            desk.page().locator("article.match a").first().click();
            assertThat(desk.page().locator("#match").inputValue()).isNotBlank();
            requireFlawless(desk);
        }
    }
}
