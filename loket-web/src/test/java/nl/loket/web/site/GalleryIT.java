package nl.loket.web.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.loket.Gallery;
import nl.loket.PortalTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.context.WebApplicationContext;

/** The gallery shows everything a page is built with. That every page is built of what it shows, {@code PageCheck} sees to. */
@PortalTest
class GalleryIT {

    /** What a class may become that depends on something; the ones glued together (|card--${tone}|) show on pages. */
    private static final Pattern LITERAL = Pattern.compile("[?:]\\s*'([^']*)'");

    private static final Pattern GLUED = Pattern.compile("\\|[^|]*\\|");

    private static final Pattern FRAGMENT = Pattern.compile("th:fragment=\"([a-z-]+)");

    @Autowired
    private MockMvc mvc;

    @Autowired
    private WebApplicationContext portal;

    @Test
    void everyClassOfEveryTemplateIsShown() throws Exception {
        assertThat(missing(Gallery.classes(portal)))
                .as("classes without a place in components-gallery*.html")
                .isEmpty();
    }

    /** The test of this test: what no gallery shows is missed. */
    @Test
    void aClassThatIsNotShownIsMissed() throws IOException {
        assertThat(missing(Set.of("card")))
                .contains("utrecht-button", "stack--l")
                .doesNotContain("card");
    }

    @Test
    void everyStateIsWholeInBothLanguages() throws Exception {
        for (var state : Gallery.states(mvc)) {
            for (var language : List.of("nl", "en")) {
                var page = open(state + (state.contains("?") ? "&" : "?") + "taal=" + language);
                assertThat(page.select("html").attr("lang")).isEqualTo(language);
                assertThat(page.text()).as(state).doesNotContain("??");
            }
        }
    }

    /** Each fragment is called by the gallery, or by one that is, and the design system says how. */
    @Test
    void everyFragmentIsShownAndDocumented() throws IOException {
        var calls = new StringBuilder();
        for (var file : templates("components-gallery*.html", "layout.html", "components/*.html")) {
            calls.append(text(file));
        }
        var manual = Files.readString(Path.of("../docs/design-system.md"));
        assertThat(fragments().stream().filter(name -> !calls.toString().contains("~{components/" + name)))
                .as("shown by no gallery")
                .isEmpty();
        assertThat(fragments().stream().filter(name -> !documented(manual, name)))
                .as("not in docs/design-system.md")
                .isEmpty();
    }

    @Test
    void nothingCanBeChangedWhereTheFormIsClosed() throws Exception {
        assertThat(open("/componenten?dicht=true").select("main form fieldset[disabled] [name=email]"))
                .hasSize(1);
        assertThat(open("/componenten").select("fieldset[disabled]")).isEmpty();
    }

    @Test
    void theEndOfASessionIsShownBeforeAndInItsLastMinutes() throws Exception {
        assertThat(open("/componenten").select(".session-end")).isEmpty();
        assertThat(open("/componenten?ingelogd=true").select(".session-end").attr("data-session-left"))
                .isEqualTo("1800");
        assertThat(open("/componenten?bijna=true").select(".session-end").attr("data-session-left"))
                .isEqualTo("240");
    }

    /** As {@code button :: post}; control and the parts of a part are their own file's business. */
    private static List<String> fragments() throws IOException {
        var names = new ArrayList<String>();
        for (var file : templates("components/*.html")) {
            var component = String.valueOf(file.getFilename()).replace(".html", "");
            FRAGMENT.matcher(text(file))
                    .results()
                    .filter(_ -> !component.equals("control"))
                    .forEach(found -> names.add(component + " :: " + found.group(1)));
        }
        return names;
    }

    /** On one line of the table, in the form {@code `button :: primary(text)` · `secondary(text)`}. */
    private static boolean documented(String manual, String name) {
        var parts = name.split(" :: ");
        return manual.lines()
                .filter(line -> line.contains("`" + parts[0] + " :: "))
                .anyMatch(line -> line.matches(".*[ `]" + parts[1] + "[`(].*"));
    }

    private static Set<String> missing(Set<String> shown) throws IOException {
        var missing = new TreeSet<String>();
        for (var file : templates("**/*.html")) {
            Jsoup.parse(text(file)).getAllElements().stream()
                    .flatMap(e -> Stream.concat(
                            e.classNames().stream(), literals(e.attr("th:class") + e.attr("th:classappend"))))
                    .filter(name -> !shown.contains(name))
                    .forEach(missing::add);
        }
        return missing;
    }

    private static Stream<String> literals(String expression) {
        return LITERAL.matcher(GLUED.matcher(expression).replaceAll(""))
                .results()
                .flatMap(found -> Stream.of(found.group(1).split("\\s+")))
                .filter(name -> !name.isEmpty());
    }

    private static List<Resource> templates(String... patterns) throws IOException {
        var found = new ArrayList<Resource>();
        for (var pattern : patterns) {
            found.addAll(
                    List.of(new PathMatchingResourcePatternResolver().getResources("classpath*:templates/" + pattern)));
        }
        return found;
    }

    private static String text(Resource file) throws IOException {
        return file.getContentAsString(StandardCharsets.UTF_8);
    }

    private Document open(String address) throws Exception {
        var response = mvc.perform(get(address)).andReturn().getResponse();
        assertThat(response.getStatus()).isEqualTo(200);
        return Jsoup.parse(response.getContentAsString(StandardCharsets.UTF_8));
    }
}
