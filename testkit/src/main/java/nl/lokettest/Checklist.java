package nl.lokettest;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What audits of other portals found wrong in their pages (B25), as far as the HTML shows it; and whether it is HTML by the letter. */
public final class Checklist {

    private static final String CONTROLS =
            "input:not([type=hidden]):not([type=submit]):not([type=button]), select, textarea";

    private static final List<Function<Document, Stream<String>>> RULES = List.of(
            Checklist::oneHeading,
            Checklist::idsTwice,
            Checklist::labels,
            Checklist::names,
            Checklist::linksAlike,
            Checklist::pointers,
            Checklist::announced,
            Checklist::errors);

    private Checklist() {}

    /** @return one sentence for each fault of a whole page, with the element it is about */
    public static List<String> faults(String html) {
        var page = Jsoup.parse(html);
        var faults = new ArrayList<>(ValidHtml.faults(html, page));
        RULES.stream().flatMap(rule -> rule.apply(page)).forEach(faults::add);
        return faults;
    }

    private static Stream<String> oneHeading(Document page) {
        var count = page.select("h1").size();
        return count == 1 ? Stream.of() : Stream.of("there are " + count + " h1");
    }

    private static Stream<String> idsTwice(Document page) {
        var ids = new HashSet<String>();
        return page.select("[id]").stream().filter(e -> !ids.add(e.id())).map(about("an id for the second time"));
    }

    private static Stream<String> labels(Document page) {
        return page.select(CONTROLS).stream()
                .filter(e -> label(page, e).isBlank() && name(e).isBlank())
                .map(about("no label"));
    }

    private static String label(Document page, Element control) {
        var around = control.closest("label");
        if (around != null || control.id().isEmpty()) {
            return around == null ? "" : around.text();
        }
        return page.select("label[for=" + control.id() + "]").text();
    }

    private static Stream<String> names(Document page) {
        return page.select("a[href], button, summary").stream()
                .filter(e -> name(e).isBlank())
                .map(about("nothing to read out"));
    }

    /**
     * Who hears links one after another must hear where each goes: within the page, or within one navigation, the same words lead to the same
     * place. Two people may have the same name.
     */
    private static Stream<String> linksAlike(Document page) {
        var targets = new HashMap<String, String>();
        return page.select("a[href]").stream()
                .filter(a -> !isTitle(a))
                .filter(a -> !a.attr("href").equals(targets.computeIfAbsent(place(a) + name(a), _ -> a.attr("href"))))
                .map(about("the same words as a link to elsewhere"));
    }

    /** What a row is called, what a card about one thing to do leads to, or words that say whom they are about. */
    private static boolean isTitle(Element link) {
        var cell = link.closest("td, th");
        return cell != null && cell.elementSiblingIndex() == 0
                || link.closest(".card--now") != null
                || !link.select(".visually-hidden").text().isBlank();
    }

    private static String place(Element link) {
        var navigation = link.closest("nav");
        return navigation == null ? "" : navigation.attr("aria-label") + " > ";
    }

    private static Stream<String> pointers(Document page) {
        return Stream.of("for", "aria-labelledby", "aria-describedby", "aria-controls", "list")
                .flatMap(attribute -> page.getElementsByAttribute(attribute).stream()
                        .filter(e -> ids(e, attribute).anyMatch(id -> page.getElementById(id) == null))
                        .map(about(attribute + " points nowhere")));
    }

    private static Stream<String> announced(Document page) {
        return page.select(".notice").stream()
                .filter(e -> e.select("[role=status], [role=alert]").isEmpty())
                .map(about("a message that is not announced"));
    }

    /** What is wrong is said above the form too, and each line of that leads to a place that is there. */
    private static Stream<String> errors(Document page) {
        var nowhere = page.select("[data-error-summary] a").stream()
                .filter(a -> isNowhere(page, field(a)))
                .map(about("an error of no field"));
        var unsaid = page.select("[aria-invalid=true]").stream()
                .filter(e -> page.select("[data-error-summary] a").stream().noneMatch(a -> field(a).equals(e.id()))
                        || ids(e, "aria-describedby").noneMatch(id -> id.endsWith("-error")))
                .map(about("wrong, but not said why or not said above"));
        return Stream.concat(nowhere, unsaid);
    }

    private static String field(Element link) {
        return URLDecoder.decode(link.attr("href"), StandardCharsets.UTF_8).substring(1);
    }

    /** What nobody sees (a hidden field, the value of a button) is wrong only where somebody tampered with the page. */
    private static boolean isNowhere(Document page, String field) {
        return page.getElementById(field) == null
                && page.getElementsByAttributeValue("name", field).isEmpty();
    }

    /** What a screen reader says: the given name, or else all words that are not hidden from it. */
    private static String name(Element element) {
        if (element.hasAttr("aria-label")) {
            return element.attr("aria-label");
        }
        var named = ids(element, "aria-labelledby")
                .map(id -> Objects.requireNonNull(element.ownerDocument()).getElementById(id))
                .filter(Objects::nonNull)
                .map(Element::text)
                .collect(Collectors.joining(" "));
        if (!named.isBlank()) {
            return named;
        }
        var heard = element.clone();
        heard.select("[aria-hidden=true]").remove();
        return heard.text() + heard.select("img").attr("alt");
    }

    private static Stream<String> ids(Element element, String attribute) {
        return Stream.of(element.attr(attribute).split("\\s+")).filter(id -> !id.isEmpty());
    }

    private static Function<Element, String> about(String fault) {
        return element -> fault + ": " + element.outerHtml().lines().findFirst().orElse("");
    }
}
