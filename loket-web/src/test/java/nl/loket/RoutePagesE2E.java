package nl.loket;

import static nl.loket.Portal.look;
import static nl.loket.Portal.requireFlawless;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.loket.party.SchoolRegister;
import nl.loket.shared.Role;
import nl.loket.trajectory.TrajectoryStatus;
import nl.loket.web.Cast;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages of the rest of the route as they look with nothing, with something, and refused. */
@PortalTest
@Tag("slow")
class RoutePagesE2E {

    private static final LocalDate MONDAY = LocalDate.of(2023, 3, 13);

    @Autowired
    Portal portal;

    @Autowired
    Cast cast;

    @Autowired
    SchoolRegister schools;

    @ParameterizedTest
    @CsvSource({"1280, nl", "390, en"})
    void theDeskTakesSomebodyOnTheirWay(int width, String language) {
        portal.staff("Ingrid", "van der Veen", Role.INTERMEDIARY);
        var samira = cast.at(TrajectoryStatus.PRE_TRACK, MONDAY, "Samira", "El Amrani");
        var school = schools.schools().getFirst().id();
        try (var desk = portal.window(width)) {
            portal.signIn(desk, "Ingrid", language);
            var dossier = "/loket/mensen/" + samira.trajectory();

            look(desk, dossier + "/stappen?stap=ST_12");
            desk.page().locator("#onBehalfOf").fill("HvA");
            desk.page().locator("#on").fill("2023-03-20");
            desk.page().locator("#vastleggen button[type=submit]").click();
            assertThat(desk.page().locator("#on-error").count()).isEqualTo(1);
            requireFlawless(desk);
            desk.page().locator("#on").fill("2023-03-10");
            desk.page().locator("#onBehalfOf").fill("HvA");
            desk.page().locator("#vastleggen button[type=submit]").click();
            look(desk, dossier + "/stappen");

            look(desk, dossier + "/pauze");
            desk.page().locator("#vastleggen button[type=submit]").click();
            assertThat(desk.page().locator("#until-error").count()).isEqualTo(1);
            requireFlawless(desk);
            desk.page().locator("input[name=kind]").first().check();
            desk.page().locator("#until").fill("2023-05-01");
            desk.page().locator("#reason").fill("Mantelzorg");
            desk.page().locator("#vastleggen button[type=submit]").click();
            requireFlawless(desk);
            desk.page().locator("article a").first().click();
            requireFlawless(desk);

            look(desk, dossier + "/plaatsing");
            look(desk, dossier + "/plaatsing?school=" + school);
            desk.page().locator("#until").fill("2023-03-01");
            desk.page().locator("#plaats button[type=submit]").click();
            requireFlawless(desk);
            desk.page().locator("#until").fill("2023-06-14");
            desk.page().locator("#reason").fill("Dicht bij huis");
            desk.page().locator("#funding").fill("Het schoolbestuur");
            desk.page().locator("#plaats button[type=submit]").click();
            requireFlawless(desk);
            desk.page().locator("#voorstellen a").first().click();
            requireFlawless(desk);
            desk.page().locator("#saidBy").fill("Renske Oudeman");
            desk.page().locator("main form:has(#saidBy) button[type=submit]").click();
            requireFlawless(desk);
            assertThat(desk.page().locator("#plaatsen li").count()).isEqualTo(1);
            desk.page().locator("#plaatsen li a").first().click();
            requireFlawless(desk);

            look(desk, "/loket/plaatsen");
            look(desk, "/loket/plaatsen/" + school);
            look(desk, "/loket/plaatsen?zoek=bestaat-niet");
        }
    }

    @ParameterizedTest
    @CsvSource({"1280, nl", "390, en"})
    void theSteeringGroupSeesTheFunnel(int width, String language) {
        portal.staff("Stef", "Smit", Role.STEERING_GROUP);
        for (int i = 0; i < 6; i++) {
            cast.at(TrajectoryStatus.YEAR_ONE, MONDAY, "Samira", "El Amrani");
        }
        try (var window = portal.window(width)) {
            portal.signIn(window, "Stef", language);
            look(window, "/stuurgroep");
            window.page().locator("tbody details summary").first().click();
            requireFlawless(window);
        }
    }
}
