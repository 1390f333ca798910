package nl.lokettest;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * WCAG 2.2 AA and best practice, by axe, and what else only a browser knows: whether the focus shows. A page takes axe a second, so of pages
 * of the same make-up (the same kinds of elements in the same places, headings, width and language) it sees one per JVM; what it finds there
 * counts for all of them.
 */
final class Axe {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final String MAKE_UP = script("make-up.js");
    private static final String IN_SIGHT = script("in-sight.js");
    private static final Map<String, List<String>> SEEN = new ConcurrentHashMap<>();

    private Axe() {}

    static List<String> violations(Page page) {
        return SEEN.computeIfAbsent(
                (String) page.evaluate(MAKE_UP),
                _ -> Stream.concat(analyze(page), inSight(page)).toList());
    }

    /** Our pages have no frames, so axe need not look for them: its "legacy mode" opens no second page. */
    private static Stream<String> analyze(Page page) {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        var results = new AxeBuilder(page)
                .setLegacyMode(true)
                .options(options)
                .withTags(RULES)
                .analyze();
        return results.getViolations().stream().flatMap(Axe::describe);
    }

    @SuppressWarnings("unchecked")
    private static Stream<String> inSight(Page page) {
        return ((List<String>) page.evaluate(IN_SIGHT)).stream();
    }

    private static Stream<String> describe(Rule rule) {
        return rule.getNodes().stream().map(node -> "axe " + rule.getId() + ": " + node.getHtml());
    }

    private static String script(String name) {
        try (var script = Objects.requireNonNull(Axe.class.getResourceAsStream(name))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
