package nl.loket.web.site;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The public pages that only tell something (ST-01, NF-03). */
@Controller
class SiteController {

    private final String deskEmail;

    SiteController(@Value("${loket.desk.email:loket@voorbeeld.example}") String deskEmail) {
        this.deskEmail = deskEmail;
    }

    @GetMapping("/")
    String home() {
        return "site/home";
    }

    @GetMapping("/route")
    String route() {
        return "site/route";
    }

    @GetMapping("/privacy")
    String privacy() {
        return "site/privacy";
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
