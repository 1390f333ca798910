package nl.loket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

/** The test of the test: headers that are missing or too kind are found. */
class PageCheckTest {

    @Test
    void headersThatAreMissingAreFound() {
        assertThat(PageCheck.headers(new MockHttpServletResponse())).hasSize(2);
    }

    @Test
    void aClassThatTheGalleryDoesNotShowIsFound() {
        var page = "<html><link href='/assets/main.css'><body><p class='card strange'>Hallo</p></body></html>";
        assertThat(PageCheck.unshown(page, Set.of("card"))).hasSize(1).allMatch(fault -> fault.endsWith(" strange"));
        assertThat(PageCheck.unshown(page, Set.of("card", "strange"))).isEmpty();
    }

    @Test
    void aPolicyThatAllowsInlineScriptsIsFound() {
        var response = new MockHttpServletResponse();
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        assertThat(PageCheck.headers(response)).isEmpty();
        response.setHeader(
                "Content-Security-Policy", "default-src 'none'; script-src 'unsafe-inline'; frame-ancestors 'none'");
        assertThat(PageCheck.headers(response)).hasSize(1);
    }
}
