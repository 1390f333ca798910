package nl.loket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.lokettest.Browser.Window;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The demo as somebody finds it who runs the portal for the first time. */
@Tag("slow")
@TestInstance(Lifecycle.PER_CLASS)
class DemoE2E {

    private PackagedPortal portal;

    @BeforeAll
    void load(@TempDir Path folder) throws IOException {
        portal = new PackagedPortal(folder);
    }

    @AfterAll
    void close() {
        portal.close();
    }

    /** No 500, nothing in the console, no foreign request, no missing text, nothing for axe or the checklist, no class of its own. */
    @Test
    void everyPageIsWholeForEveryone() {
        var crawl = new Crawl(portal);
        crawl.asVisitor();
        var personas = crawl.personas();
        assertThat(personas).isGreaterThan(9);
        for (int persona = 0; persona < personas; persona++) {
            crawl.as(persona);
        }
        assertThat(crawl.faults()).isEmpty();
        assertThat(crawl.kinds()).as("kinds of pages").hasSizeGreaterThan(60);
        assertThat(crawl.classes()).as("classes with a place in the gallery").isSubsetOf(crawl.galleryClasses());
    }

    /** As reality had it (KPI-13). */
    @ParameterizedTest
    @CsvSource({"2020-2021, 36", "2021-2022, 130", "2022-2023, 54"})
    void asManyStartedAsReallyDid(String year, int started) {
        try (var window = steering()) {
            var row = window.go("/stuurgroep?jaar=" + year).page().locator("tr[data-stage=STARTED]");
            assertThat(row.locator("td").nth(1).innerText().strip()).isEqualTo(String.valueOf(started));
        }
    }

    /** A page that hides most of what it knows helps nobody: fewer than one cell in five. */
    @Test
    void fewNumbersOfTheFunnelAreHidden() {
        try (var window = steering()) {
            var cells = Stream.of("2020-2021", "2021-2022", "2022-2023", "2023-2024")
                    .flatMap(year -> window
                            .go("/stuurgroep?jaar=" + year)
                            .page()
                            .locator("tr[data-stage] td:nth-child(2)")
                            .allInnerTexts()
                            .stream())
                    .toList();
            var hidden =
                    cells.stream().filter(c -> !c.strip().matches("[\\d.]+")).toList();
            assertThat(cells).hasSize(40);
            assertThat(hidden).hasSizeLessThan(cells.size() / 5);
        }
    }

    private Window steering() {
        var window = portal.window(1280);
        window.go("/personas")
                .page()
                .locator("form[action^='/personas/']:has-text('Helena') button")
                .click();
        return window;
    }
}
