package nl.loket;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.lokettest.Browser.Window;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every page of the demo as everyone in it: no 500, nothing in the console, no foreign request, no missing text, nothing for axe. */
@Tag("slow")
class CrawlE2E {

    /** Pages of one kind look alike; a few of each are enough. */
    private static final int OF_A_KIND = 2;

    @TempDir
    private Path folder;

    /** How often a kind of page was looked at, by whomever. */
    private final Map<String, Integer> seen = new HashMap<>();

    @Test
    void everyPageIsWholeForEveryone() throws IOException {
        try (var portal = new PackagedPortal(folder)) {
            var faults = new ArrayList<>(crawl(portal, null, 1280));
            for (int persona = 0; persona < personas(portal); persona++) {
                faults.addAll(crawl(portal, persona, persona % 2 == 0 ? 1280 : 390));
            }
            assertThat(faults).isEmpty();
            assertThat(seen).as("kinds of pages").hasSizeGreaterThan(40);
        }
    }

    private static int personas(PackagedPortal portal) {
        try (var window = portal.window(1280)) {
            var count = window.go("/personas")
                    .page()
                    .locator("form[action^='/personas/'] button")
                    .count();
            assertThat(count).as("personas").isGreaterThan(9);
            return count;
        }
    }

    private Set<String> crawl(PackagedPortal portal, @org.jspecify.annotations.Nullable Integer persona, int width) {
        try (var window = portal.window(width)) {
            var start = "/";
            if (persona != null) {
                window.go("/personas")
                        .page()
                        .locator("form[action^='/personas/'] button")
                        .nth(persona)
                        .click();
                start = path(window.page().url());
            }
            if (persona != null && persona % 3 == 1) {
                window.go(start + "?taal=en");
            }
            return follow(window, start);
        }
    }

    private Set<String> follow(Window window, String start) {
        var faults = new HashSet<String>();
        var ahead = new ArrayDeque<>(List.of(start));
        while (!ahead.isEmpty()) {
            var next = ahead.poll();
            if (!next.equals(start) && seen.merge(kind(next), 1, Integer::sum) > OF_A_KIND) {
                continue;
            }
            window.go(next);
            faults.addAll(window.faults());
            for (Locator link : window.page().locator("a[href^='/']").all()) {
                var href = link.getAttribute("href");
                if (href != null && followed(href)) {
                    ahead.add(href.replaceAll("#.*", ""));
                }
            }
        }
        return faults;
    }

    /** Files are downloads, and a language link is the same page again. */
    private static boolean followed(String href) {
        return !href.contains("taal=")
                && !href.startsWith("/assets/")
                && !href.matches(".*/documenten/.+|.*(download|\\.json|\\.zip|\\.csv).*");
    }

    /** The address with ids, numbers and the query taken out. */
    private static String kind(String href) {
        return href.replaceAll("\\?.*", "?").replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}|/\\d[^/]*", "/x");
    }

    private static String path(String url) {
        return url.replaceAll("https?://[^/]+", "");
    }
}
