package nl.loket.web.communication;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.loket.content.ContentDesk;
import nl.loket.content.EditionView;
import nl.loket.content.NotForMeDesk;
import nl.loket.content.TextId;
import nl.loket.content.TextKind;
import nl.loket.content.TextRow;
import nl.loket.shared.Actor;
import nl.loket.shared.NotFound;
import nl.loket.shared.SchoolYear;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The texts of the site: which there are, what stands where, and every version (QI-29). */
@Controller
@RequestMapping("/teksten")
class TextsController {

    private final ContentDesk content;
    private final NotForMeDesk outcomes;
    private final Clock clock;

    TextsController(ContentDesk content, NotForMeDesk outcomes, Clock clock) {
        this.content = content;
        this.outcomes = outcomes;
        this.clock = clock;
    }

    @GetMapping
    String list(Actor actor, Model model) {
        model.addAttribute("kinds", byKind(content.list(actor)));
        var year = SchoolYear.of(LocalDate.now(clock));
        model.addAttribute("year", year);
        model.addAttribute("outcomes", outcomes.since(actor, year.start()));
        return "communication/texts";
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, Actor actor, Model model) {
        model.addAttribute("form", new PublishForm(LocalDate.now(clock)));
        return TextPage.fill(content, actor, new TextId(id), LocalDate.now(clock), model);
    }

    @GetMapping("/{id}/versies/{number}")
    String version(@PathVariable UUID id, @PathVariable int number, Actor actor, Model model) {
        model.addAttribute("text", content.text(actor, new TextId(id)));
        model.addAttribute("edition", edition(content.editions(actor, new TextId(id)), number));
        return "communication/version";
    }

    static EditionView edition(List<EditionView> editions, int number) {
        return editions.stream()
                .filter(edition -> edition.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("version " + number));
    }

    private static Map<TextKind, List<TextRow>> byKind(List<TextRow> rows) {
        var kinds = new EnumMap<TextKind, List<TextRow>>(TextKind.class);
        for (var kind : TextKind.values()) {
            kinds.put(kind, rows.stream().filter(row -> row.kind() == kind).toList());
        }
        return kinds;
    }
}
