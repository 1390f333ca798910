package nl.loket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.loket.shared.Role;
import nl.loket.trajectory.TrajectoryStatus;
import nl.loket.web.Cast;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Nothing but a keyboard: registering with it, and every control of a page reached, each place of the focus marked and in sight. */
@PortalTest
@Tag("slow")
class KeyboardE2E {

    private static final LocalDate MONDAY = LocalDate.of(2023, 3, 13);

    @Autowired
    private Portal portal;

    @Autowired
    private Cast cast;

    @Test
    void aStrangerRegisters() {
        try (var window = portal.window(1280)) {
            window.go("/aanmelden");
            Keyboard.press(window, "Tab");
            assertThat(Keyboard.focused(window))
                    .as("the first stop skips the header")
                    .isEqualTo("#main");
            Keyboard.press(window, "Enter");
            Keyboard.type(window, "givenName", "Samira");
            Keyboard.type(window, "familyName", "El Amrani");
            Keyboard.type(window, "email", Portal.email("Samira"));
            Keyboard.type(window, "postcode", "1066 SC");
            Keyboard.tabTo(window, "[name=diploma]");
            Keyboard.press(window, "Space");
            Keyboard.tabTo(window, "#conditions");
            Keyboard.press(window, "Space");
            Keyboard.tabTo(window, "#consents");
            Keyboard.press(window, "Space");
            Keyboard.tabTo(window, "main form button[type=submit]");
            Keyboard.press(window, "Enter");
            window.page().waitForSelector("#code");
            Keyboard.type(window, "code", portal.codeFor(Portal.email("Samira")));
            Keyboard.press(window, "Enter");
            window.page().waitForURL("**/mijn");
        }
    }

    @Test
    void everyControlOfADossierIsReached() {
        portal.staff("Nadia", "Haddou", Role.INTERMEDIARY);
        var samira = cast.at(TrajectoryStatus.PRE_TRACK, MONDAY, "Samira", "El Amrani");
        try (var window = portal.window(1280)) {
            portal.signIn(window, "Nadia", "nl");
            var dossier = "/loket/mensen/" + samira.trajectory();
            for (var path : List.of("/loket", "/loket/mensen", dossier, dossier + "/stappen", dossier + "/plaatsing")) {
                window.go(path);
                Keyboard.walk(window, path);
            }
        }
    }
}
