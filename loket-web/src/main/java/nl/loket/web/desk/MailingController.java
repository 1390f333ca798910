package nl.loket.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import nl.loket.party.PeopleDesk;
import nl.loket.shared.NotFound;
import nl.loket.web.shell.ListQuery;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** How far the mails to many are: they are sent in the background, by whichever instance has time, also after a restart. */
@Controller
@RequestMapping("/loket/mailings")
class MailingController {

    /** Seconds after which the page comes again by itself. */
    private static final int AGAIN = 5;

    private final MailingList mailings;
    private final PeopleDesk people;
    private final DossierLinks links;

    MailingController(MailingList mailings, PeopleDesk people, DossierLinks links) {
        this.mailings = mailings;
        this.people = people;
        this.links = links;
    }

    @GetMapping
    String list(HttpServletRequest request, Model model) {
        model.addAttribute("mailings", mailings.page(ListQuery.from(request, 25, "-tijd")));
        return "desk/mailings";
    }

    @GetMapping("/{key}")
    String show(@PathVariable UUID key, Model model) {
        var mailing = mailings.find(key).orElseThrow(() -> new NotFound("mailing " + key));
        var failed = mailings.failed(key);
        var who = failed.stream().map(MailingList.Failed::person).toList();
        model.addAttribute("mailing", mailing);
        model.addAttribute("failed", failed);
        model.addAttribute("names", people.names(who));
        model.addAttribute("dossiers", links.of(who));
        if (mailing.state().moves()) {
            model.addAttribute("refresh", AGAIN);
        }
        return "desk/mailing";
    }
}
