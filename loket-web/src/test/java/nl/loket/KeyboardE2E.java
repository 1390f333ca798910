package nl.loket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.loket.shared.Role;
import nl.loket.trajectory.TrajectoryStatus;
import nl.loket.web.Cast;
import nl.lokettest.Browser.Window;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Nothing but a keyboard: registering with it, and every control of a page reached, each place of the focus marked and in sight. */
@PortalTest
@Tag("slow")
class KeyboardE2E {

    private static final LocalDate MONDAY = LocalDate.of(2023, 3, 13);
    private static final int LONGEST_PAGE = 400;

    private static final String FOCUS = """
            async () => {
              await new Promise(painted => requestAnimationFrame(() => requestAnimationFrame(painted)));
              const e = document.activeElement;
              if (!e || e === document.body) return 'nothing';
              const style = getComputedStyle(e);
              const box = e.getBoundingClientRect();
              const marked = style.outlineStyle !== 'none' || style.boxShadow !== 'none';
              const inSight = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
              e.dataset.reached = 'yes';
              return marked && inSight ? 'ok' : `${marked ? '' : 'not marked '}${inSight ? '' : 'out of sight '}${e.outerHTML}`;
            }""";

    /** Of radio buttons one is enough: the arrows do the rest. */
    private static final String MISSED = """
            () => [...document.querySelectorAll('a[href], button, select, textarea, summary, input:not([type=hidden]):not([type=radio])')]
                .filter(e => e.checkVisibility() && !e.disabled && e.tabIndex >= 0 && !e.dataset.reached).map(e => e.outerHTML)""";

    @Autowired
    private Portal portal;

    @Autowired
    private Cast cast;

    @Test
    void aStrangerRegisters() {
        try (var window = portal.window(1280)) {
            window.go("/aanmelden");
            press(window, "Tab");
            assertThat(focused(window)).as("the first stop skips the header").isEqualTo("#main");
            press(window, "Enter");
            type(window, "givenName", "Samira");
            type(window, "familyName", "El Amrani");
            type(window, "email", Portal.email("Samira"));
            type(window, "postcode", "1066 SC");
            tabTo(window, "[name=diploma]");
            press(window, "Space");
            tabTo(window, "#conditions");
            press(window, "Space");
            tabTo(window, "#consents");
            press(window, "Space");
            tabTo(window, "main form button[type=submit]");
            press(window, "Enter");
            window.page().waitForSelector("#code");
            type(window, "code", portal.codeFor(Portal.email("Samira")));
            press(window, "Enter");
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
                assertThat(faultsOfTabbing(window)).as("focus on " + path).isEmpty();
                assertThat(window.page().evaluate(MISSED))
                        .as("never reached on " + path)
                        .isEqualTo(List.of());
            }
        }
    }

    private static List<String> faultsOfTabbing(Window window) {
        var faults = new ArrayList<String>();
        for (int stop = 0; stop < LONGEST_PAGE; stop++) {
            press(window, "Tab");
            var found = focus(window);
            if (found.equals("nothing")) {
                return faults;
            }
            if (!found.equals("ok")) {
                faults.add(found);
            }
        }
        throw new AssertionError("no end to the tab stops of " + window.page().url());
    }

    /** What the focus is like once the page has come to rest: a link that slides into sight takes a moment. */
    private static String focus(Window window) {
        var found = (String) window.page().evaluate(FOCUS);
        for (int tries = 0; tries < 10 && !found.equals("ok") && !found.equals("nothing"); tries++) {
            window.page().waitForTimeout(100);
            found = (String) window.page().evaluate(FOCUS);
        }
        return found;
    }

    private static void tabTo(Window window, String selector) {
        for (int stop = 0; stop < LONGEST_PAGE; stop++) {
            if ((boolean) window.page().evaluate("s => document.activeElement.matches(s)", selector)) {
                return;
            }
            press(window, "Tab");
        }
        throw new AssertionError(selector + " is not reached");
    }

    private static void type(Window window, String id, String text) {
        tabTo(window, "#" + id);
        window.page().keyboard().insertText(text);
    }

    private static void press(Window window, String key) {
        window.page().keyboard().press(key);
    }

    private static String focused(Window window) {
        return (String) window.page().evaluate("document.activeElement.getAttribute('href')");
    }
}
