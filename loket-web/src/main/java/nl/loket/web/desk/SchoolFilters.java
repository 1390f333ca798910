package nl.loket.web.desk;

import java.util.Arrays;
import java.util.List;
import nl.loket.party.BoardStatus;
import nl.loket.web.shell.Choice;
import nl.loket.web.shell.Words;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The filters above a list of schools, in words. */
@Component
class SchoolFilters {

    private final Words words;

    SchoolFilters(Words words) {
        this.words = words;
    }

    void into(Model model, SchoolFilter filter) {
        model.addAttribute("filter", filter);
        model.addAttribute(
                "boardChoices",
                Arrays.stream(BoardStatus.values())
                        .map(b -> new Choice(b.name(), words.label(b)))
                        .toList());
        model.addAttribute(
                "onlyChoices",
                List.of(
                        new Choice("vrij", words.say("placing.only.free")),
                        new Choice("aangewezen", words.say("placing.only.designated")),
                        new Choice("wil", words.say("placing.only.willing")),
                        new Choice("vacature", words.say("placing.only.vacancy"))));
    }
}
