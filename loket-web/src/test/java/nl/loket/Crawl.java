package nl.loket;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.lokettest.Browser.Window;

/** Follows the links of a portal, two of each kind of page for each visitor, and remembers what is wrong. */
final class Crawl {

    /** Dossiers look alike: of each kind of page everyone opens this many. */
    private static final int OF_A_KIND = 2;

    private static final String PERSONA = "form[action^='/personas/'] button";

    private final PackagedPortal portal;
    private final Set<String> faults = new TreeSet<>();
    private final Set<String> kinds = new TreeSet<>();
    private final Set<String> classes = new TreeSet<>();

    Crawl(PackagedPortal portal) {
        this.portal = portal;
    }

    Set<String> faults() {
        return faults;
    }

    /** The kinds of pages that were opened: addresses without ids and values. */
    Set<String> kinds() {
        return kinds;
    }

    /** The classes that were used on them. */
    Set<String> classes() {
        return classes;
    }

    /** The classes that the gallery of components shows in all its states. */
    Set<String> galleryClasses() {
        var shown = new TreeSet<String>();
        try (var window = portal.window(1280)) {
            var states = window.go("/componenten").page().locator("main nav.tabs a");
            for (var state :
                    states.all().stream().map(tab -> tab.getAttribute("href")).toList()) {
                shown.addAll(classes(window.go(state)));
            }
        }
        return shown;
    }

    int personas() {
        try (var window = portal.window(1280)) {
            return window.go("/personas").page().locator(PERSONA).count();
        }
    }

    void asVisitor() {
        try (var window = portal.window(390)) {
            follow(window, "/");
        }
    }

    /** Every second persona has a phone, every third reads English. */
    void as(int persona) {
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
            window.goAndCheck(next);
            faults.addAll(window.faults());
            classes.addAll(classes(window));
            links(window).stream().filter(Crawl::followed).filter(known::add).forEach(ahead::add);
        }
        kinds.addAll(visits.keySet());
    }

    /** None of a mail, which has a style of its own. */
    @SuppressWarnings("unchecked")
    private static List<String> classes(Window window) {
        return (List<String>) window.page()
                .locator("html:not(:has(style)) [class]")
                .evaluateAll("all => [...new Set(all.flatMap(e => [...e.classList]))]");
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
                && !href.matches(".*/documenten/.+|.*(download|\\.json|\\.zip|\\.csv|\\.ics).*");
    }

    /** The address without its ids and numbers; of a query only the names. */
    private static String kind(String href) {
        return href.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "x")
                .replaceAll("=[^&]*", "")
                .replaceAll("/mails/[^/]+", "/mails/x")
                .replaceAll("/\\d[^/?]*", "/x");
    }
}
