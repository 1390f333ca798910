package nl.loket;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The gallery of components in all its states, read once per JVM: what every other page may be built of. */
public final class Gallery {

    private static @Nullable Set<String> shown;

    private Gallery() {}

    /** The addresses of its states, by the tabs of the first. */
    public static List<String> states(MockMvc mvc) throws Exception {
        return open(mvc, "/componenten").select("main nav.tabs a").eachAttr("href");
    }

    /** The classes it shows; asked of a portal that has one. */
    public static synchronized Set<String> classes(WebApplicationContext portal) throws Exception {
        if (shown == null) {
            var mvc = MockMvcBuilders.webAppContextSetup(portal).build();
            var found = new TreeSet<String>();
            for (var state : states(mvc)) {
                found.addAll(classes(open(mvc, state)));
            }
            shown = found;
        }
        return shown;
    }

    static Set<String> classes(Document page) {
        return page.getAllElements().stream()
                .flatMap(element -> element.classNames().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Document open(MockMvc mvc, String address) throws Exception {
        var answer = mvc.perform(get(address)).andReturn().getResponse();
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
    }
}
