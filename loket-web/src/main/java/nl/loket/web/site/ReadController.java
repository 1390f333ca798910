package nl.loket.web.site;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.loket.content.PublishedText;
import nl.loket.content.PublishedTexts;
import nl.loket.content.TextKind;
import nl.loket.content.TextTopic;
import nl.loket.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What the communication team wrote, as a visitor reads it (PUB-01 … PUB-20). */
@Controller
class ReadController {

    private final PublishedTexts texts;

    ReadController(PublishedTexts texts) {
        this.texts = texts;
    }

    @GetMapping("/lees")
    String all(Locale language, Model model) {
        return list(TextKind.PAGE, "/lees", language, model);
    }

    @GetMapping("/lees/{slug}")
    String page(@PathVariable String slug, Locale language, Model model) {
        return text(TextKind.PAGE, slug, "/lees", language, model);
    }

    @GetMapping("/verhalen")
    String stories(Locale language, Model model) {
        return list(TextKind.STORY, "/verhalen", language, model);
    }

    @GetMapping("/verhalen/{slug}")
    String story(@PathVariable String slug, Locale language, Model model) {
        return text(TextKind.STORY, slug, "/verhalen", language, model);
    }

    @GetMapping("/routes/{slug}")
    String route(@PathVariable String slug, Locale language, Model model) {
        return text(TextKind.ROUTE, slug, "/routes", language, model);
    }

    @GetMapping("/tips")
    String tips(Locale language, Model model) {
        return list(TextKind.TIPS, "/tips", language, model);
    }

    @GetMapping("/tips/{slug}")
    String tips(@PathVariable String slug, Locale language, Model model) {
        return text(TextKind.TIPS, slug, "/tips", language, model);
    }

    /** @param asked words that must all stand in the question or its answer */
    @GetMapping("/vragen")
    String questions(
            @RequestParam(name = "zoek", required = false) @Nullable String asked, Locale language, Model model) {
        var search = asked == null ? "" : asked.strip();
        var found = readings(TextKind.QUESTION, language).stream()
                .filter(question -> SearchWords.allIn(question.title() + " " + question.body(), search))
                .toList();
        model.addAttribute("search", search);
        model.addAttribute("count", found.size());
        model.addAttribute("topics", byTopic(found));
        return "site/questions";
    }

    private String text(TextKind kind, String slug, String up, Locale language, Model model) {
        var text = texts.find(kind, slug).orElseThrow(() -> new NotFound(kind + " " + slug));
        model.addAttribute("text", Reading.of(text, language));
        model.addAttribute("up", up);
        model.addAttribute("description", Reading.of(text, language).lead());
        return "site/text";
    }

    private String list(TextKind kind, String address, Locale language, Model model) {
        model.addAttribute("kind", kind);
        model.addAttribute("address", address);
        model.addAttribute("texts", readings(kind, language));
        return "site/texts";
    }

    private List<Reading> readings(TextKind kind, Locale language) {
        return texts.of(kind).stream().map(text -> Reading.of(text, language)).toList();
    }

    private static Map<TextTopic, List<Reading>> byTopic(List<Reading> questions) {
        var topics = new EnumMap<TextTopic, List<Reading>>(TextTopic.class);
        for (var topic : TextTopic.of(TextKind.QUESTION)) {
            var of = questions.stream().filter(q -> q.topic() == topic).toList();
            if (!of.isEmpty()) {
                topics.put(topic, of);
            }
        }
        return topics;
    }

    /** A text in the language of the page. */
    record Reading(String slug, @Nullable TextTopic topic, String title, String lead, String body, PublishedText text) {

        static Reading of(PublishedText text, Locale language) {
            var wording = text.wordings().in(language.getLanguage());
            return new Reading(text.slug(), text.topic(), wording.title(), wording.lead(), wording.body(), text);
        }
    }
}
