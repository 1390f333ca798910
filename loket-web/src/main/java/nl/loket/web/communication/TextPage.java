package nl.loket.web.communication;

import java.time.LocalDate;
import java.util.List;
import nl.loket.content.ContentDesk;
import nl.loket.content.EditionView;
import nl.loket.content.TextId;
import nl.loket.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;

/** The page of one text: what is on the site, what waits, what is being written. */
final class TextPage {

    private TextPage() {}

    static String fill(ContentDesk content, Actor actor, TextId id, LocalDate today, Model model) {
        var text = content.text(actor, id);
        var editions = content.editions(actor, id);
        model.addAttribute("text", text);
        model.addAttribute("editions", editions);
        model.addAttribute("today", today);
        model.addAttribute("draft", editions.getFirst().draft() ? editions.getFirst() : null);
        model.addAttribute("waiting", editions.getFirst().waitsOn(today) ? editions.getFirst() : null);
        model.addAttribute("live", text.withdrawn() ? null : live(editions, today));
        return "communication/text";
    }

    private static @Nullable EditionView live(List<EditionView> editions, LocalDate today) {
        return editions.stream()
                .filter(edition -> !edition.draft() && !edition.waitsOn(today))
                .findFirst()
                .orElse(null);
    }
}
