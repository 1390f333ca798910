package nl.loket.web.shell;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the gallery shows of lists with columns of one's own and of doing something with several rows: made up. */
@Component
@Profile("!production")
class GalleryLists {

    private static final ColumnList LIST = new ColumnList(
            "voorbeeld",
            "/componenten",
            "gallery.list",
            List.of(new ColumnList.Column("fase", "gallery.phase"), new ColumnList.Column("uren", "gallery.hours")));

    private final Words words;

    GalleryLists(Words words) {
        this.words = words;
    }

    void into(Model model, GalleryState state) {
        model.addAttribute("columns", new Columns(LIST, Set.of("uren")));
        model.addAttribute("columnsForm", new ColumnsForm(List.of("fase"), "/componenten", null));
        model.addAttribute(
                "columnChoices",
                LIST.columns().stream()
                        .map(column -> new Choice(column.key(), words.say(column.labelKey())))
                        .toList());
        model.addAttribute("scopes", SelectionScope.values());
        model.addAttribute("sought", Map.of("zoek", "Visser"));
        if (state == GalleryState.REFUSED) {
            model.addAttribute("refused", words.say("lists.selection.nobody"));
        }
    }
}
