package nl.loket.web.site;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.loket.content.PublishedTexts;
import nl.loket.content.TextKind;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.util.HtmlUtils;

/** Lets search engines find the public pages and nothing else (NF-06). */
@Controller
class FindController {

    private static final List<String> PAGES = List.of(
            "/",
            "/route",
            "/in-een-beeld",
            "/niet-voor-mij",
            "/check",
            "/zelfscan",
            "/lees",
            "/vragen",
            "/verhalen",
            "/tips",
            "/tijd-en-geld",
            "/scholen",
            "/routes",
            "/bijeenkomsten",
            "/woordenlijst",
            "/over",
            "/privacy",
            "/toegankelijkheid");
    private static final Map<TextKind, String> BELOW = Map.of(
            TextKind.PAGE, "/lees/", TextKind.STORY, "/verhalen/", TextKind.TIPS, "/tips/", TextKind.ROUTE, "/routes/");

    private final PublishedTexts texts;
    private final String base;

    FindController(PublishedTexts texts, @Value("${loket.base-url}") String base) {
        this.texts = texts;
        this.base = base;
    }

    /** Everything may be read that is in the map of the site. */
    @GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
    @ResponseBody
    String robots() {
        var allowed = PAGES.stream().map(page -> "Allow: " + page + (page.equals("/") ? "$" : ""));
        var below = BELOW.values().stream().sorted().map(page -> "Allow: " + page);
        return Stream.of(
                        Stream.of("User-agent: *"),
                        allowed,
                        below,
                        Stream.of("Allow: /assets/", "Disallow: /", "Sitemap: " + base + "/sitemap.xml"))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    @GetMapping(path = "/sitemap.xml", produces = MediaType.APPLICATION_XML_VALUE)
    @ResponseBody
    String sitemap() {
        return Stream.concat(PAGES.stream(), BELOW.keySet().stream().sorted().flatMap(this::texts))
                .map(page -> "  <url><loc>" + HtmlUtils.htmlEscape(base + page) + "</loc></url>\n")
                .collect(Collectors.joining(
                        "",
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
                        "</urlset>\n"));
    }

    private Stream<String> texts(TextKind kind) {
        return texts.of(kind).stream().map(text -> BELOW.get(kind) + text.slug());
    }
}
