package nl.loket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.zip.ZipInputStream;
import nl.loket.trajectory.TrajectoryDesk;
import nl.loket.trajectory.TrajectoryStatus;
import nl.loket.web.desk.DeskPeople;
import nl.loket.web.desk.DeskPeople.Candidate;
import nl.lokettest.Browser.Window;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Deciding against it and being well off, stopping and returning, taking one's data along and having it erased (EX-02, 1.10, 13.2, 13.6). */
@PortalTest
@Tag("slow")
class OwnWishesE2E {

    @Autowired
    private Portal portal;

    @Autowired
    private DeskPeople people;

    @Autowired
    private TrajectoryDesk trajectories;

    @Autowired
    private JdbcClient jdbc;

    /** On a phone without JavaScript: not for me, and a way on; the next day back where they were; for good, and back anew. */
    @Test
    void whoDecidesAgainstItIsWellOffAndMayReturn() {
        var tom = registered("Tom", "IJsbrand");
        try (var window = portal.signIn(portal.window(390, false), "Tom", "nl")) {
            stops(window);
            assertThat(window.text()).contains("Dat kan een heel goede keuze zijn", "Wat je nog meer kunt doen");
            Portal.requireFlawless(window);
            window.page().locator("main a[href='/routes']").click();
            assertThat(window.text()).contains("deeltijd");

            Portal.look(window, "/mijn");
            window.page().locator("form[action$='/stoppen/terug'] button").click();
            assertThat(window.text()).contains("Nu aan jou", "Doe de zelfscan");
            assertThat(status(tom)).isEqualTo(TrajectoryStatus.REGISTERED);

            stops(window);
            Portal.look(window, "/mijn/opnieuw");
            window.page().locator("main form[action$='/opnieuw'] button").click();
            assertThat(window.text()).contains("Nu aan jou", "Doe de zelfscan");
            Portal.requireFlawless(window);
        }
    }

    @Test
    void whoTakesTheirDataAlongHasItErasedAndIsGone() throws IOException {
        var samira = registered("Samira", "Zoetemelk");
        try (var window = portal.signIn(portal.window(1280), "Samira", "nl")) {
            Portal.look(window, "/mijn/gegevens/download");
            assertThat(window.text()).contains("Zoetemelk", "Zolang je traject loopt", "Wat er niet bij staat");
            assertThat(taken(window)).contains("Zoetemelk", "core.trajectory");

            Portal.look(window, "/mijn/gegevens/wissen");
            window.page().locator("#word").fill("wissen");
            window.page().locator("main form button[type=submit]").click();
            window.page().waitForURL("**/gewist");
            assertThat(window.text()).contains("Je gegevens zijn gewist").doesNotContain("Samira");
            Portal.requireFlawless(window);

            window.go("/mijn");
            assertThat(window.page().url()).contains("/inloggen");
            assertThat(jdbc.sql("select forgotten_on is not null from core.person where id = :p")
                            .param("p", samira.person().value())
                            .query(Boolean.class)
                            .single())
                    .isTrue();
        }
    }

    private static String taken(Window window) throws IOException {
        var file = window.page()
                .waitForDownload(() -> window.page()
                        .locator("main a[href='/mijn/gegevens/download/alles']")
                        .click())
                .path();
        try (var zip = new ZipInputStream(Files.newInputStream(file))) {
            assertThat(zip.getNextEntry()).isNotNull();
            return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void stops(Window window) {
        Portal.look(window, "/mijn/stoppen");
        window.page().locator("input[name=reason][value=EXPECTATIONS]").check();
        window.page().locator("input[name=comeBack][value=LATER]").check();
        window.page().locator("main form button[type=submit]").click();
        assertThat(window.text()).contains("Weet je het zeker?", "14 dagen");
        Portal.requireFlawless(window);
        window.page().locator("main form button[type=submit]").click();
        assertThat(window.text()).contains("Je traject is gestopt op");
    }

    private TrajectoryStatus status(Candidate who) {
        return trajectories.latestOf(who.person()).orElseThrow().status();
    }

    private Candidate registered(String given, String family) {
        var candidate = people.registered(given, family);
        jdbc.sql("update core.account set email = :email where person_id = :person")
                .param("email", Portal.email(given))
                .param("person", candidate.person().value())
                .update();
        return candidate;
    }
}
