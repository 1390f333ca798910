package nl.loket.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import nl.loket.correspondence.MailFailure;
import nl.loket.shared.Actor;
import nl.loket.web.shell.MailFilter;
import nl.loket.web.shell.MailRows;
import nl.loket.web.shell.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The mail somebody was sent and how far it is: the subject, never the text. */
@Controller
class MailController {

    private final MailRows mails;
    private final DossierHeader header;
    private final Words words;

    MailController(MailRows mails, DossierHeader header, Words words) {
        this.mails = mails;
        this.header = header;
        this.words = words;
    }

    @GetMapping("/loket/mensen/{id}/mail")
    String show(Actor actor, @PathVariable UUID id, HttpServletRequest request, Model model) {
        var dossier = header.into(model, actor, id, DossierTab.MAIL);
        var person = dossier.trajectory().person();
        var filter = MailFilter.of(request);
        model.addAttribute("filter", filter);
        model.addAttribute("states", MailFilter.states(words));
        model.addAttribute("mails", mails.of(person, filter, MailRows.query(request)));
        model.addAttribute(
                "refused",
                mails.latest(person)
                        .filter(mail -> mail.failure() == MailFailure.REFUSED)
                        .isPresent());
        return "desk/mail";
    }
}
