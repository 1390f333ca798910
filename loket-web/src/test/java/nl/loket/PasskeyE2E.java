package nl.loket;

import static nl.loket.Portal.requireFlawless;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.regex.Pattern;
import nl.loket.shared.Role;
import nl.lokettest.Browser.Window;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A passkey, made and used in a real browser with an authenticator that Chromium pretends to have. */
@PortalTest
class PasskeyE2E {

    @Autowired
    private Portal portal;

    @Test
    void aPasskeyIsMadeUsedAndNotTakenFromSomebodyElse() {
        portal.staff("Joris", "de Wit", Role.STEERING_GROUP);
        portal.staff("Nadia", "Bouzid", Role.ADMINISTRATOR);
        try (var window = portal.window(1280)) {
            withAuthenticator(window);
            byMail(window, "Joris").follow(portal.say("web-account.app.passkey", "nl"));
            requireFlawless(window);
            window.page().locator("#label").fill("Laptop van Joris");
            window.press(portal.say("web-account.passkey.make", "nl"));
            window.page().waitForURL("**/inloggen/herstelcodes");
            window.press(portal.say("web-account.codes.kept", "nl"));
            window.page().waitForURL("**/stuurgroep");
            assertThat(window.go("/account").text()).contains("Laptop van Joris");
            requireFlawless(window);

            window.press(portal.say("shell.sign-out", "nl"));
            window.page().waitForURL(Pattern.compile(".*/$"));
            byMail(window, "Joris");
            requireFlawless(window);
            window.press(portal.say("web-account.passkey.use.submit", "nl"));
            window.page().waitForURL("**/stuurgroep");

            window.press(portal.say("shell.sign-out", "nl"));
            window.page().waitForURL(Pattern.compile(".*/$"));
            byMail(window, "Nadia");
            assertThat(window.page().url()).endsWith("/inloggen/app");
        }
    }

    private static void withAuthenticator(Window window) {
        var devTools = window.page().context().newCDPSession(window.page());
        devTools.send("WebAuthn.enable");
        var options = JsonParser.parseString("""
                {"options": {"protocol": "ctap2", "transport": "internal", "hasResidentKey": true,
                 "hasUserVerification": true, "isUserVerified": true, "automaticPresenceSimulation": true}}""");
        devTools.send("WebAuthn.addVirtualAuthenticator", (JsonObject) options);
    }

    private Window byMail(Window window, String given) {
        window.go("/inloggen");
        window.page().locator("#email").fill(Portal.email(given));
        window.page().locator("main form button[type=submit]").first().click();
        window.page().locator("#code").fill(portal.codeFor(Portal.email(given)));
        window.page().locator("main form:has(#code) button[type=submit]").click();
        window.page().waitForURL(Pattern.compile(".*/inloggen/(app|stap-2)"));
        return window;
    }
}
