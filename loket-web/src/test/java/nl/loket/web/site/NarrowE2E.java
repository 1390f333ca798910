package nl.loket.web.site;

import nl.loket.Portal;
import nl.loket.PortalTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What a screen of 1280 px shows at 400 per cent is 320 px wide (WCAG 1.4.10). */
@PortalTest
@Tag("slow")
class NarrowE2E {

    @Autowired
    Portal portal;

    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    void thePublicPagesFit(int width) {
        try (var window = portal.window(width)) {
            for (var page : new String[] {
                "/",
                "/route",
                "/bijeenkomsten",
                "/check",
                "/aanmelden",
                "/inloggen",
                "/privacy",
                "/toegankelijkheid",
                "/over"
            }) {
                Portal.look(window, page);
            }
        }
    }
}
