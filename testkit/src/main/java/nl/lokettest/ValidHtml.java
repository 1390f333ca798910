package nl.lokettest;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import nu.validator.validation.SimpleDocumentValidator;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Whether a page is HTML by the letter, by the Nu checker. It takes some hundredths of a second, so of pages made of the same elements in the
 * same places it sees one per JVM; what it finds there counts for all of them.
 */
final class ValidHtml {

    private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";
    private static final Map<String, List<String>> SEEN = new ConcurrentHashMap<>();

    /** One page at a time, with room for a definition of HTML that calls itself very deeply. */
    private static final Executor NU = Executors.newSingleThreadExecutor(check -> {
        var thread = new Thread(null, check, "nu", 64 << 20);
        thread.setDaemon(true);
        return thread;
    });

    private static final Findings FOUND = new Findings();

    private ValidHtml() {}

    static List<String> faults(String html, Document page) {
        return SEEN.computeIfAbsent(makeUp(page), _ -> check(html));
    }

    private static String makeUp(Document page) {
        return page.getAllElements().stream()
                .map(ValidHtml::kind)
                .distinct()
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private static String kind(Element element) {
        var parent = element.parent();
        var attributes = element.attributes().asList().stream()
                .map(Attribute::getKey)
                .sorted()
                .toList();
        return (parent == null ? "" : parent.tagName()) + " > " + element.tagName() + attributes + element.attr("type")
                + element.attr("role") + element.attr("autocomplete");
    }

    private static List<String> check(String html) {
        return CompletableFuture.supplyAsync(() -> checkHere(html), NU).join();
    }

    private static List<String> checkHere(String html) {
        FOUND.begin(html);
        try {
            Loaded.VALIDATOR.checkHtmlInputSource(new InputSource(new StringReader(html)));
        } catch (IOException | SAXException e) {
            throw new IllegalStateException(e);
        }
        return List.copyOf(FOUND.faults);
    }

    /** Reading what HTML is takes seconds, so it is done once, when the first page is checked. */
    private static final class Loaded {

        private static final SimpleDocumentValidator VALIDATOR = load();

        private static SimpleDocumentValidator load() {
            var validator = new SimpleDocumentValidator(false);
            try {
                validator.setUpMainSchema(SCHEMA, FOUND);
                validator.setUpValidatorAndParsers(FOUND, true, false);
            } catch (Exception e) { // declared as wide as this
                throw new IllegalStateException(e);
            }
            return validator;
        }
    }

    /** Remembers errors; warnings are advice, mostly about things that older browsers could not do. */
    private static final class Findings implements ErrorHandler {

        private final List<String> faults = new ArrayList<>();
        private List<String> lines = List.of();

        void begin(String html) {
            faults.clear();
            lines = html.lines().toList();
        }

        @Override
        public void warning(SAXParseException found) {}

        /** A wrong date comes back as it was typed, so that it can be put right. */
        @Override
        public void error(SAXParseException found) {
            if (String.valueOf(found.getMessage()).contains("for attribute “value” on element “input”")) {
                return;
            }
            var line = found.getLineNumber();
            var where = line > 0 && line <= lines.size() ? lines.get(line - 1).strip() : "";
            faults.add("HTML: " + found.getMessage() + " at " + where);
        }

        @Override
        public void fatalError(SAXParseException found) {
            error(found);
        }
    }
}
