package nl.loket.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import nl.loket.correspondence.MailFailure;
import nl.loket.shared.Actor;
import nl.loket.web.shell.ListQuery;
import nl.loket.web.shell.MailRows;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The mail somebody was sent and how far it is: the subject, never the text. */
@Controller
class MailController {

    private final MailRows mails;
    private final DossierHeader header;

    MailController(MailRows mails, DossierHeader header) {
        this.mails = mails;
        this.header = header;
    }

    @GetMapping("/loket/mensen/{id}/mail")
    String show(Actor actor, @PathVariable UUID id, HttpServletRequest request, Model model) {
        var dossier = header.into(model, actor, id, DossierTab.MAIL);
        var page = mails.of(dossier.trajectory().person(), ListQuery.from(request, 25, "-tijd"));
        model.addAttribute("mails", page);
        model.addAttribute(
                "refused",
                page.page() == 1
                        && page.rows().stream()
                                .findFirst()
                                .filter(mail -> mail.failure() == MailFailure.REFUSED)
                                .isPresent());
        return "desk/mail";
    }
}
