package nl.loket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A first visit is light: everything of a public page, with styles, scripts and fonts, as it goes over the wire, and all of it from us. */
@PortalTest
@Tag("slow")
class PageWeightE2E {

    private static final int MOST_BYTES = 100_000;

    @Autowired
    Portal portal;

    @Autowired
    MockMvc mvc;

    @Test
    void aFirstVisitToAPublicPageStaysUnderAHundredKilobytes() throws Exception {
        for (var url : pages()) {
            try (var window = portal.window(1280)) {
                var responses = new ArrayList<Response>();
                window.page().onResponse(responses::add);
                window.go(url).page().waitForLoadState(LoadState.NETWORKIDLE);
                assertThat(responses).extracting(Response::url).allMatch(asked -> asked.startsWith("http://localhost"));
                var bytes = responses.stream()
                        .mapToInt(response -> response.request().sizes().responseBodySize)
                        .sum();
                assertThat(bytes).as(url + " " + responses.size()).isLessThan(MOST_BYTES);
            }
        }
    }

    /** Every page of the map of the site, and of the texts one of each kind. */
    private List<String> pages() throws Exception {
        var found = new TreeMap<String, String>();
        var map = mvc.perform(get("/sitemap.xml")).andReturn().getResponse().getContentAsString();
        Jsoup.parse(map, Parser.xmlParser()).select("loc").eachText().stream()
                .map(url -> URI.create(url).getPath())
                .forEach(path -> found.putIfAbsent(path.lastIndexOf('/') == 0 ? path : path.split("/")[1] + "/", path));
        assertThat(found).hasSizeGreaterThan(18);
        return List.copyOf(found.values());
    }
}
