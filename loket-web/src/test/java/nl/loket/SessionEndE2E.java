package nl.loket;

import static nl.loket.Portal.requireFlawless;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.options.WaitForSelectorState;
import nl.loket.shared.Role;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A session that ends in the middle of a long text: nothing is typed twice. */
@PortalTest
@Tag("slow")
class SessionEndE2E {

    private static final String MOTIVATION =
            "Ik wil leraar worden omdat ik elke dag wil zien dat een kind iets kan wat het gisteren nog niet kon.";

    @Autowired
    private Portal portal;

    @Test
    void whatWasTypedIsSentAfterSigningInAgain() {
        var walk = new Walk(portal, "nl");
        try (var samira = portal.window(390)) {
            walk.registers(samira, "Samira", "El Amrani");
            samira.go("/mijn/motivatie");
            Walk.fill(samira, "text", MOTIVATION);
            samira.page().context().clearCookies(new ClearCookiesOptions().setName("loket"));
            samira.page().locator("main form button[name=done]").first().click();

            requireFlawless(samira);
            Walk.fill(samira, "email", Portal.email("Samira"));
            Walk.submit(samira);
            Walk.fill(samira, "code", portal.codeFor(Portal.email("Samira")));
            samira.page().locator("main form:has(#code) button[type=submit]").click();
            samira.page().waitForURL("**/verder");
            requireFlawless(samira);
            assertThat(samira.text()).contains(MOTIVATION);
            samira.press(portal.say("web-account.carry-on.submit", "nl"));

            assertThat(samira.go("/mijn/motivatie").page().locator("#text").inputValue())
                    .isEqualTo(MOTIVATION);
        }
    }

    @Test
    void inTheLastMinutesThePageOffersToStayAndAfterThemNothingIsLost() {
        var walk = new Walk(portal, "nl");
        try (var samira = portal.window(1280)) {
            walk.registers(samira, "Samira", "El Amrani");
            samira.page().clock().install();
            samira.go("/mijn/motivatie");
            Walk.fill(samira, "text", MOTIVATION);
            var warning = samira.page().locator("[data-warning]");
            assertThat(warning.isVisible()).isFalse();
            samira.page().clock().fastForward("56:30");
            assertThat(warning.innerText()).contains("Over 4 minuten");
            requireFlawless(samira);
            samira.page().locator("[data-warning] button").click();
            warning.waitFor(new WaitForOptions().setState(WaitForSelectorState.HIDDEN));

            samira.page().clock().fastForward("01:01:00");
            assertThat(warning.innerText()).contains("Je bent uitgelogd").doesNotContain("Blijf");
            samira.page().context().clearCookies(new ClearCookiesOptions().setName("loket"));
            samira.page().locator("main form button[name=done]").first().click();
            samira.page().waitForURL("**/inloggen");
            assertThat(samira.text()).contains("hebben we bewaard");
        }
    }

    /** B24: whoever sits down at the same computer afterwards presses "back". */
    @Test
    void nothingComesBackAfterSigningOut() {
        portal.staff("Nadia", "Haddou", Role.INTERMEDIARY);
        try (var nadia = portal.window(1280)) {
            portal.signIn(nadia, "Nadia", "nl");
            nadia.go("/loket/mensen").press(portal.say("shell.sign-out", "nl"));
            nadia.page().waitForURL("**/");
            nadia.page().goBack();
            nadia.page().waitForURL("**/inloggen**");
            assertThat(nadia.page().locator("main table").count()).isZero();
        }
    }
}
