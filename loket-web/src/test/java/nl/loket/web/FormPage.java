package nl.loket.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.loket.web.FormField.Kind;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.mock.web.MockHttpServletResponse;

/**
 * A page as it came back, read for one form on it.
 *
 * @param action where the form is sent to
 * @param what was sent, for whoever reads that it went wrong
 */
record FormPage(Document page, String action, String what) {

    static FormPage of(MockHttpServletResponse answer, String action, String what) throws Exception {
        return new FormPage(Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8)), action, what);
    }

    /** No script that came from a field, no text that is missing. */
    void isClean() {
        assertThat(page.select("main script")).as(what).isEmpty();
        assertThat(page.text()).as(what).doesNotContain("??");
    }

    void hasOnly(List<FormField> fields) {
        assertThat(names(form()))
                .as(what + ": fields")
                .isSubsetOf(fields.stream().map(FormField::name).toList());
    }

    /** What is said where no field is wrong: that somebody else was first. */
    void saysWhatChanged() {
        assertThat(page.select("main [role=alert], main .notification").text())
                .as(what)
                .isNotBlank();
    }

    /** The message stands at the field, the field points to it, and so does the summary on top. */
    void saysAt(FormField field) {
        var summary = page.select("[data-error-summary]");
        assertThat(summary.text()).as(what + ": summary").isNotBlank();
        if (!field.kind().visible()) {
            return;
        }
        var message = page.getElementById(field.name() + "-error");
        assertThat(message).as(what + ": message").isNotNull();
        assertThat(Objects.requireNonNull(message).text())
                .as(what)
                .doesNotContain("Failed to", "typeMismatch", "java.", "{", "nl.loket");
        assertThat(form().getElementsByAttributeValueContaining("aria-describedby", field.name() + "-error"))
                .as(what + ": field points to message")
                .isNotEmpty();
        assertThat(summary.select("a").eachAttr("href"))
                .as(what + ": summary")
                .map(href -> URLDecoder.decode(href, StandardCharsets.UTF_8))
                .contains("#" + field.name());
        assertThat(page.getElementById(field.name()))
                .as(what + ": where the summary leads")
                .isNotNull();
    }

    /** Everything stands as it was typed, the wrong value too where it is something one types. */
    void keeps(List<FormField> fields, FormField spoiled, Map<String, String> typed) {
        for (var field : fields) {
            var wrong = field.equals(spoiled);
            if (!field.kind().keeps() || wrong && !field.kind().typed()) {
                continue;
            }
            var kept = value(field.name());
            assertThat(field.kind() == Kind.TIME ? kept.replaceAll("^(\\d\\d:\\d\\d):00$", "$1") : kept)
                    .as(what + ": kept " + field.name())
                    .isEqualToNormalizingNewlines(
                            typed.getOrDefault(field.name(), "").strip());
        }
    }

    /** What stands in a field; nothing when no option is chosen. */
    String value(String name) {
        var value = new StringBuilder();
        form().getElementsByAttributeValue("name", name).forEach(control -> value.append(value(control)));
        return value.toString().strip();
    }

    private static String value(Element control) {
        var chosen = !control.attr("type").matches("radio|checkbox") || control.hasAttr("checked");
        return switch (control.normalName()) {
            case "textarea" -> control.wholeText();
            case "select" -> control.select("option[selected]").val();
            case "button" -> "";
            default -> chosen ? control.val() : "";
        };
    }

    /** Of several forms to the same address the one with most to fill in. */
    private Element form() {
        return page.select("form[method=post]").stream()
                .filter(form -> path(form.attr("action")).equals(path(action)))
                .max(Comparator.comparingInt(form -> names(form).size()))
                .orElseThrow(() -> new AssertionError(
                        what + ": no form on the page: " + page.select("main").text()));
    }

    private static String path(String address) {
        return address.replaceAll("[?#].*", "");
    }

    private static List<String> names(Element form) {
        var names = new ArrayList<>(form.select("input[name], select[name], textarea[name], button[name]")
                .eachAttr("name"));
        names.removeIf(name -> name.startsWith("_"));
        return names;
    }
}
