package nl.loket.web.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.loket.PortalTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.test.web.servlet.MockMvc;

/** The gallery shows everything a page is built with. */
@PortalTest
class GalleryIT {

    private static final String[] STATES = {
        "", "?fout=true", "?leeg=true", "?dicht=true", "?rechts=true", "?ingelogd=true"
    };

    /** What a class may become that depends on something; the ones glued together (|card--${tone}|) the crawl sees. */
    private static final Pattern LITERAL = Pattern.compile("[?:]\\s*'([^']*)'");

    private static final Pattern GLUED = Pattern.compile("\\|[^|]*\\|");

    @Autowired
    private MockMvc mvc;

    @Test
    void everyClassOfEveryTemplateIsShown() throws Exception {
        var shown = new TreeSet<String>();
        for (var state : STATES) {
            shown.addAll(classes(state));
        }
        assertThat(missing(shown))
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
    void nothingCanBeChangedWhereTheFormIsClosed() throws Exception {
        var page = Jsoup.parse(open("?dicht=true"));
        assertThat(page.select("main form fieldset[disabled] [name=email]")).hasSize(1);
        assertThat(Jsoup.parse(open("")).select("fieldset[disabled]")).isEmpty();
    }

    private static Set<String> missing(Set<String> shown) throws IOException {
        var missing = new TreeSet<String>();
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:templates/**/*.html")) {
            var template = Jsoup.parse(file.getContentAsString(StandardCharsets.UTF_8));
            template.getAllElements().stream()
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

    private Set<String> classes(String state) throws Exception {
        var names = new TreeSet<String>();
        Jsoup.parse(open(state)).getAllElements().forEach(e -> names.addAll(e.classNames()));
        return names;
    }

    private String open(String state) throws Exception {
        var response = mvc.perform(get("/componenten" + state)).andReturn().getResponse();
        assertThat(response.getStatus()).isEqualTo(200);
        return response.getContentAsString(StandardCharsets.UTF_8);
    }
}
