package nl.loket;

import static nl.loket.Portal.requireFlawless;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import nl.loket.shared.Role;
import nl.lokettest.AuthenticatorApp;
import nl.lokettest.Browser.Window;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A phone that is set up, left at home, and lost (B24). */
@PortalTest
class SecondStepE2E {

    @Autowired
    private Portal portal;

    @Test
    void aPhoneIsSetUpLeftAtHomeAndLost() {
        portal.staff("Nadia", "Bouzid", Role.ADMINISTRATOR);
        portal.staff("Joris", "de Wit", Role.STEERING_GROUP);
        try (var joris = portal.window(390);
                var nadia = portal.window(1280)) {
            var codes = setsUp(byMail(joris, "Joris"));
            joris.page().waitForURL("**/stuurgroep");
            joris.go("/account");
            requireFlawless(joris);
            leavesAndLooksBack(joris);

            byMail(joris, "Joris");
            requireFlawless(joris);
            joris.follow(portal.say("web-account.second.recovery", "nl"));
            requireFlawless(joris);
            fill(joris, codes.getFirst());
            joris.page().waitForURL("**/stuurgroep");

            portal.signIn(nadia, "Nadia", "nl");
            takesAway(nadia);
            joris.go("/stuurgroep");
            assertThat(joris.page().url()).endsWith("/inloggen");
            setsUp(byMail(joris, "Joris"));
            joris.page().waitForURL("**/stuurgroep");
        }
    }

    /** What is behind the back button after signing out is asked of the server again, and that says no. */
    private void leavesAndLooksBack(Window joris) {
        joris.go("/stuurgroep");
        joris.press(portal.say("shell.sign-out", "nl"));
        joris.page().waitForURL(Pattern.compile(".*/$"));
        joris.page().goBack();
        assertThat(joris.page().content()).doesNotContain("de Wit");
    }

    private void takesAway(Window nadia) {
        nadia.go("/beheer/mensen?zoek=Joris");
        nadia.page().locator("main tbody a").first().click();
        requireFlawless(nadia);
        nadia.page().locator("main a[href$='/tweede-stap']").click();
        nadia.page().locator("#reason").fill("Telefoon gestolen, teruggebeld op het werknummer");
        requireFlawless(nadia);
        nadia.press(portal.say("web-account.reset.submit", "nl"));
        assertThat(nadia.page().content()).contains(portal.say("web-account.reset.done", "nl"));
    }

    private Window byMail(Window window, String given) {
        window.go("/inloggen");
        window.page().locator("#email").fill(Portal.email(given));
        window.page().locator("main form button[type=submit]").first().click();
        fill(window, portal.codeFor(Portal.email(given)));
        window.page().waitForURL(Pattern.compile(".*/inloggen/(app|stap-2)"));
        return window;
    }

    private List<String> setsUp(Window window) {
        requireFlawless(window);
        fill(window, new AuthenticatorApp(window.page().locator("main .secret").innerText()).code());
        window.page().waitForURL("**/inloggen/herstelcodes");
        requireFlawless(window);
        var codes = window.page().locator("main .secret").allInnerTexts();
        assertThat(window.page().reload().text())
                .as("shown until they are kept")
                .contains(codes.getLast());
        window.press(portal.say("web-account.codes.kept", "nl"));
        return codes;
    }

    private static void fill(Window window, String code) {
        window.page().locator("#code").fill(code);
        window.page().locator("main form:has(#code) button[type=submit]").click();
    }
}
