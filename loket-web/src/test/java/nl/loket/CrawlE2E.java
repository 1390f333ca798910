package nl.loket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.lokettest.Browser.Window;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every page of the demo as a visitor and as everyone in it: no 500, nothing in the console, no foreign request, no missing text, nothing for axe. */
@Tag("slow")
class CrawlE2E {

    /** Dossiers look alike: of each kind of page everyone opens this many. */
    private static final int OF_A_KIND = 2;

    private static final String PERSONA = "form[action^='/personas/'] button";

    @TempDir
    private Path folder;

    private final Set<String> faults = new TreeSet<>();
    private final Set<String> kinds = new TreeSet<>();

    @Test
    void everyPageIsWholeForEveryone() throws IOException {
        try (var portal = new PackagedPortal(folder)) {
            crawlAsVisitor(portal);
            var personas = personas(portal);
            for (int persona = 0; persona < personas; persona++) {
                crawlAs(portal, persona);
            }
        }
        assertThat(faults).isEmpty();
        assertThat(kinds).as("kinds of pages").hasSizeGreaterThan(60);
    }

    private static int personas(PackagedPortal portal) {
        try (var window = portal.window(1280)) {
            var count = window.go("/personas").page().locator(PERSONA).count();
            assertThat(count).as("personas").isGreaterThan(9);
            return count;
        }
    }

    private void crawlAsVisitor(PackagedPortal portal) {
        try (var window = portal.window(390)) {
            follow(window, "/");
        }
    }

    /** Every second persona has a phone, every third reads English. */
    private void crawlAs(PackagedPortal portal, int persona) {
        try (var window = portal.window(persona % 2 == 0 ? 1280 : 390)) {
            window.go("/personas").page().locator(PERSONA).nth(persona).click();
            var start = window.page().url().replaceAll("https?://[^/]+", "");
            follow(window, persona % 3 == 1 ? start + "?taal=en" : start);
        }
    }

    private void follow(Window window, String start) {
        var visits = new HashMap<String, Integer>();
        var known = new HashSet<>(List.of(start));
        var ahead = new ArrayDeque<>(known);
        while (!ahead.isEmpty()) {
            var next = ahead.poll();
            if (visits.merge(kind(next), 1, Integer::sum) > OF_A_KIND) {
                continue;
            }
            window.go(next);
            faults.addAll(window.faults());
            links(window).stream().filter(CrawlE2E::followed).filter(known::add).forEach(ahead::add);
        }
        kinds.addAll(visits.keySet());
    }

    @SuppressWarnings("unchecked")
    private static List<String> links(Window window) {
        return (List<String>) window.page()
                .locator("a[href^='/']")
                .evaluateAll("links => links.map(a => a.getAttribute('href').replace(/#.*/, ''))");
    }

    /** Files are downloads, and a language link is the same page again. */
    private static boolean followed(String href) {
        return !href.contains("taal=")
                && !href.startsWith("/assets/")
                && !href.matches(".*/documenten/.+|.*(download|\\.json|\\.zip|\\.csv).*");
    }

    /** The address without its ids and numbers; of a query only the names. */
    private static String kind(String href) {
        return href.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "x")
                .replaceAll("=[^&]*", "")
                .replaceAll("/\\d[^/?]*", "/x");
    }
}
