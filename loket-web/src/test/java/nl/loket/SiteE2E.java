package nl.loket;

import static nl.loket.Portal.look;
import static nl.loket.Portal.requireFlawless;
import static org.assertj.core.api.Assertions.assertThat;

import nl.loket.shared.Role;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The public site as a stranger sees it, also without JavaScript, and the texts as somebody writes them. */
@PortalTest
@Tag("slow")
class SiteE2E {

    @Autowired
    Portal portal;

    @ParameterizedTest
    @CsvSource({"1280, nl", "390, en"})
    void aStrangerReadsCalculatesAndSearches(int width, String language) {
        try (var window = portal.window(width)) {
            window.go("/?taal=" + language);
            for (var url :
                    new String[] {"/lees", "/in-een-beeld", "/verhalen", "/tips/voor-jou", "/vragen", "/routes/duaal"
                    }) {
                look(window, url);
            }
            look(window, "/tijd-en-geld");
            window.page().locator("#now").fill("veel");
            window.page().locator("main form button[type=submit]").click();
            assertThat(window.page().locator("#now-error").count()).isEqualTo(1);
            requireFlawless(window);
            window.page().locator("#now").fill("3200");
            window.page().locator("main form button[type=submit]").click();
            assertThat(window.page().locator("#uitkomst td.number").count()).isEqualTo(8);
            requireFlawless(window);
            look(window, "/scholen");
            look(window, "/scholen?zoek=qqqq");
        }
    }

    /** EX-02: the journey of who reads, calculates, decides against it, and leaves with another way to go. */
    @ParameterizedTest
    @CsvSource({"1280, nl", "390, en"})
    void whoFindsOutThatItIsNotForThemEndsWell(int width, String language) {
        try (var window = portal.window(width)) {
            window.go("/?taal=" + language);
            look(window, "/lees/eerlijk-verhaal");
            window.page().locator("main a[href='/niet-voor-mij']").click();
            window.page().locator("main form button[type=submit]").click();
            assertThat(window.page().locator("#reason-error").count()).isEqualTo(1);
            requireFlawless(window);
            window.page().keyboard().press("Tab");
            window.page().locator("input[value=INCOME]").focus();
            window.page().keyboard().press("Space");
            window.page().keyboard().press("Enter");
            window.page().waitForURL("**/niet-voor-mij");
            assertThat(window.page().locator(".notice").innerText())
                    .contains(language.equals("nl") ? "Je antwoord is geteld" : "Your answer was counted");
            requireFlawless(window);
            window.page().locator("main a[href='/routes']").click();
            window.page().locator("input[name=diploma][value=HBO_OR_WO]").check();
            window.page().locator("input[name=job][value=KEEP]").check();
            window.page().locator("input[name=income][value=LATER]").check();
            window.page().locator("main form button[type=submit]").click();
            assertThat(window.page().locator("#advice").innerText())
                    .contains(language.equals("nl") ? "erkorte deeltijd" : "part-time");
            requireFlawless(window);
        }
    }

    @Test
    void withoutJavaScriptEverythingIsThere() {
        try (var window = portal.window(390, false)) {
            window.go("/vragen?zoek=opleidingsdag");
            assertThat(window.page().locator("details").count()).isEqualTo(1);
            window.go("/lees/eerlijk-verhaal");
            assertThat(window.page().locator("main").innerText()).contains("niet beginnen ook een goed besluit");
            window.go("/tijd-en-geld");
            window.page().locator("main form button[type=submit]").click();
            assertThat(window.page().locator("#uitkomst").count()).isEqualTo(1);
            window.go("/niet-voor-mij");
            window.page().locator("input[value=LATER]").check();
            window.page().locator("main form button[type=submit]").click();
            assertThat(window.page().locator(".notice").innerText()).contains("Je antwoord is geteld");
        }
    }

    @ParameterizedTest
    @CsvSource({"1280, nl", "390, en"})
    void aTextIsWrittenLookedAtAndPublished(int width, String language) {
        portal.staff("Tamar", "Vonk", Role.COMMUNICATION);
        try (var window = portal.window(width)) {
            portal.signIn(window, "Tamar", language);
            look(window, "/teksten");
            look(window, "/teksten/nieuw/STORY");
            window.page().locator("main form button[type=submit]").click();
            assertThat(window.page().locator("#titleNl-error, #bodyNl-error").count())
                    .isEqualTo(2);
            requireFlawless(window);
            window.page().locator("#titleNl").fill("Van de fiets naar de klas, " + language);
            window.page().locator("#bodyNl").fill("## Eerst\n\nIk fietste.\n\n* en nu\n* lees ik voor");
            window.page().locator("main form button[type=submit]").click();
            requireFlawless(window);
            window.page().locator("#draft ~ p a").first().click();
            requireFlawless(window);
            window.page().goBack();
            window.page().locator("form[action$='/plaatsen'] button").click();
            assertThat(window.page().locator("#on-error").count()).isEqualTo(1);
            requireFlawless(window);
        }
    }
}
