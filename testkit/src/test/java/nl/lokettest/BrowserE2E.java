package nl.lokettest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The eyes of our browser tests: what they must see, they see. */
class BrowserE2E {

    private static final String PAGE = """
            <!doctype html><html lang="nl"><head><title>Loket</title></head>
            <body><main><h1>%s</h1>%s</main></body></html>""";

    @Test
    void aPageWithoutFaultsHasNone() {
        assertThat(faultsOf("Je route", "<p>Je begint hier.</p>")).isEmpty();
    }

    @Test
    void aFaultIsFoundOnEveryPageOfTheSameMakeUp() {
        assertThat(faultsOf("Een", "<img src='data:,'>")).anyMatch(fault -> fault.contains("image-alt"));
        assertThat(faultsOf("Twee", "<img src='data:,'>")).anyMatch(fault -> fault.contains("image-alt"));
    }

    @Test
    void aFaultOnAPageThatLooksLikeAnEarlierOneIsFound() {
        assertThat(faultsOf("Een", "<label for='a'>Naam</label><input id='a'>")).isEmpty();
        assertThat(faultsOf("Een", "<label for='b'>Naam</label><input id='a'>"))
                .anyMatch(fault -> fault.contains("axe label"));
        assertThat(faultsOf("Een", "<label for='a'></label><input id='a'>"))
                .anyMatch(fault -> fault.contains("axe label"));
    }

    @Test
    void aMessageWithoutTextAndAnErrorInAScriptAreFaults() {
        assertThat(faultsOf("??site.title??", "")).anyMatch(fault -> fault.startsWith("missing text"));
        assertThat(faultsOf("Een", "<script>console.error('stuk')</script>"))
                .anyMatch(fault -> fault.startsWith("console"));
        assertThat(faultsOf("Een", "<script src='https://elders.example/x.js'></script>"))
                .anyMatch(fault -> fault.startsWith("foreign request"));
    }

    private static Iterable<String> faultsOf(String heading, String content) {
        try (var window = Browser.open("http://localhost", 1280)) {
            window.page().setContent(PAGE.formatted(heading, content));
            return window.faults();
        }
    }
}
