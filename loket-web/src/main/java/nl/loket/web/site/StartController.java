package nl.loket.web.site;

import java.util.Locale;
import nl.loket.content.PublishedTexts;
import nl.loket.content.TextKind;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page of the site: what it is, how it goes, and where to look next (feature 1.1). */
@Controller
class StartController {

    private static final int MEETINGS = 2;

    private final MeetingList meetings;
    private final PublishedTexts texts;

    StartController(MeetingList meetings, PublishedTexts texts) {
        this.meetings = meetings;
        this.texts = texts;
    }

    @GetMapping("/")
    String home(Locale language, Model model) {
        model.addAttribute("meetings", meetings.next(MEETINGS));
        model.addAttribute(
                "story",
                texts.first(TextKind.STORY)
                        .map(text -> ReadController.Reading.of(text, language))
                        .orElse(null));
        return "site/home";
    }
}
