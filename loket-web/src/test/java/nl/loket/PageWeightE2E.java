package nl.loket;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A first visit is light: everything of a public page, with styles, scripts and fonts, as it goes over the wire, and all of it from us. */
@PortalTest
@Tag("slow")
class PageWeightE2E {

    private static final int MOST_BYTES = 100_000;

    @Autowired
    Portal portal;

    @Test
    void aFirstVisitToAPublicPageStaysUnderAHundredKilobytes() {
        for (var url : List.of(
                "/", "/route", "/check", "/lees", "/lees/eerlijk-verhaal", "/vragen", "/tijd-en-geld", "/scholen")) {
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
}
