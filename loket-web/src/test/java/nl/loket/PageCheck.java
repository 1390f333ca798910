package nl.loket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.lokettest.Checklist;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MvcResult;

/**
 * Holds every page that any test asks for against the checklist: what its HTML says (B25), what goes along with it (B24), and that it is built
 * of nothing but what the gallery shows.
 */
final class PageCheck {

    private PageCheck() {}

    static void look(MvcResult result, Set<String> shown) throws UnsupportedEncodingException {
        var response = result.getResponse();
        if (isPage(response)) {
            var html = response.getContentAsString(StandardCharsets.UTF_8);
            var faults = new ArrayList<>(Checklist.faults(html));
            faults.addAll(headers(response));
            faults.addAll(unshown(html, shown));
            var request = result.getRequest();
            assertThat(faults)
                    .as("the page of %s %s", request.getMethod(), request.getRequestURI())
                    .isEmpty();
        }
    }

    /** What htmx puts into a page is no page, and neither is an answer without a body. */
    private static boolean isPage(MockHttpServletResponse response) throws UnsupportedEncodingException {
        return String.valueOf(response.getContentType()).startsWith("text/html")
                && response.getContentAsString(StandardCharsets.UTF_8).contains("<html");
    }

    /** Classes that nobody finds in the gallery, and so nobody looks at in all their states. A mail has a style of its own. */
    static List<String> unshown(String html, Set<String> shown) {
        if (!html.contains("/assets/main.css")) {
            return List.of();
        }
        return Gallery.classes(Jsoup.parse(html)).stream()
                .filter(name -> !shown.contains(name))
                .map(name -> "a class that no state of /componenten shows: " + name)
                .toList();
    }

    static List<String> headers(MockHttpServletResponse response) {
        var faults = new ArrayList<String>();
        var policy = text(response.getHeader("Content-Security-Policy"));
        if (policy.contains("unsafe")
                || !policy.contains("default-src 'none'")
                || !policy.contains("frame-ancestors 'none'")) {
            faults.add("a content security policy that allows too much: " + policy);
        }
        if (!text(response.getHeader("Cache-Control")).contains("no-store")) {
            faults.add("the browser may keep it, and shows it again after signing out");
        }
        return faults;
    }

    private static String text(@Nullable String header) {
        return header == null ? "" : header;
    }
}
