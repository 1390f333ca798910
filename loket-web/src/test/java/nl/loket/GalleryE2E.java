package nl.loket;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import nl.lokettest.Browser.Window;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Every component in every state: on a phone and a desk, four times as large, without a mouse and without JavaScript. */
@PortalTest
@Tag("slow")
class GalleryE2E {

    /** What is left in CSS pixels of 1280 by 1024 at 400 per cent (WCAG 1.4.10). */
    private static final int WIDTH = 320;

    private static final int HEIGHT = 256;

    @Autowired
    private Portal portal;

    @ParameterizedTest
    @ValueSource(ints = {WIDTH, 1280})
    void everyStateFitsInBothLanguages(int width) {
        try (var window = portal.window(width)) {
            window.page().setViewportSize(width, width == WIDTH ? HEIGHT : 900);
            var states = states(window);
            for (int at = 0; at < states.size(); at++) {
                Portal.look(window, states.get(at) + "taal=" + (at % 2 == 0 ? "nl" : "en"));
                Portal.look(window, states.get(at) + "taal=" + (at % 2 == 0 ? "en" : "nl"));
            }
        }
    }

    /** On a desk, and where the last warning takes a good part of a small screen. */
    @Test
    void theKeyboardReachesEverything() {
        try (var desk = portal.window(1280)) {
            desk.go("/componenten");
            Keyboard.walk(desk, "a desk");
        }
        try (var large = portal.window(WIDTH)) {
            large.page().setViewportSize(WIDTH, HEIGHT);
            large.go("/componenten?bijna=true");
            assertThat(large.page().locator("[data-warning]").isVisible()).isTrue();
            Keyboard.walk(large, "four times as large");
        }
    }

    @Test
    void withoutJavaScriptItIsAllThere() {
        try (var window = portal.window(390, false)) {
            for (var state : states(window)) {
                Portal.look(window, state + "taal=nl");
                assertThat(controls(window).all()).as(state).isNotEmpty().allMatch(Locator::isVisible);
            }
            window.go("/componenten");
            window.page().locator("#school").selectOption("03XT");
            window.page().locator("#city").selectOption("Weesp");
            window.page().locator("main form:has(#school) button").first().click();
            assertThat(window.page().url()).contains("school=03XT", "city=Weesp");
        }
    }

    @Test
    void outOfALongListOneTypes() {
        try (var window = portal.window(390)) {
            assertThat(sent(window, "haarl")).as("a part of one name").contains("city=Haarlem");
            assertThat(sent(window, "Amste")).as("a part of two").contains("city=Amste&");
            assertThat(sent(window, "Parijs")).as("not in the list").contains("city=Parijs");
            assertThat(sent(window, "")).as("nothing").contains("city=&");
        }
    }

    private static String sent(Window window, String town) {
        var page = window.go("/componenten").page();
        page.locator("#city").fill(town);
        page.locator("main form:has(#school) button").first().click();
        page.waitForURL("**/componenten?*city=*");
        return page.url();
    }

    private static Locator controls(Window window) {
        return window.page().locator("main form:has(#school) :is(select, textarea, input:not([type=hidden]))");
    }

    /** Their addresses, ready for one more parameter. */
    private static List<String> states(Window window) {
        return window.go("/componenten").page().locator("main nav.tabs a").all().stream()
                .map(tab -> tab.getAttribute("href"))
                .map(href -> href + (href.contains("?") ? "&" : "?"))
                .toList();
    }
}
