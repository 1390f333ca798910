package nl.loket.web.site;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The public pages that only tell something (ST-01, NF-03). */
@Controller
class SiteController {

    private static final List<String> PARTIES =
            List.of("you", "guide", "desk", "school", "college", "assessors", "money");

    private final PrivacyTable privacy;
    private final WordList wordList;
    private final String deskEmail;

    SiteController(
            PrivacyTable privacy,
            WordList wordList,
            @Value("${loket.desk.email:loket@voorbeeld.example}") String deskEmail) {
        this.privacy = privacy;
        this.wordList = wordList;
        this.deskEmail = deskEmail;
    }

    @GetMapping("/route")
    String route() {
        return "site/route";
    }

    /** PUB-16: the whole chain at a glance. */
    @GetMapping("/in-een-beeld")
    String chain(Model model) {
        model.addAttribute("parties", PARTIES);
        return "site/chain";
    }

    @GetMapping("/privacy")
    String privacy(Model model) {
        model.addAttribute("rows", privacy.rows());
        return "site/privacy";
    }

    @GetMapping("/woordenlijst")
    String words(Model model) {
        model.addAttribute("terms", wordList.terms());
        return "site/words";
    }

    @GetMapping("/toegankelijkheid")
    String accessibility() {
        return "site/accessibility";
    }

    @GetMapping("/over")
    String about(Model model) {
        model.addAttribute("email", deskEmail);
        return "site/about";
    }
}
