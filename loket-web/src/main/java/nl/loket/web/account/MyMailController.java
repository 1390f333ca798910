package nl.loket.web.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import nl.loket.shared.NotFound;
import nl.loket.shared.PersonId;
import nl.loket.web.shell.CurrentVisitor;
import nl.loket.web.shell.MailFilter;
import nl.loket.web.shell.MailRows;
import nl.loket.web.shell.MailText;
import nl.loket.web.shell.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Everything the portal sent to whoever is signed in, whatever their role. */
@Controller
@RequestMapping("/post")
class MyMailController {

    private final MailRows mails;
    private final MailText text;
    private final CurrentVisitor visitor;
    private final Words words;

    MyMailController(MailRows mails, MailText text, CurrentVisitor visitor, Words words) {
        this.mails = mails;
        this.text = text;
        this.visitor = visitor;
        this.words = words;
    }

    @GetMapping
    String list(HttpServletRequest request, Model model) {
        var filter = MailFilter.of(request);
        model.addAttribute("filter", filter);
        model.addAttribute("states", MailFilter.states(words));
        model.addAttribute("mails", mails.of(me(), filter, MailRows.query(request)));
        return "account/mails";
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, Model model) {
        var mail = mails.text(me(), id).orElseThrow(() -> new NotFound("mail " + id));
        model.addAttribute("mail", mail.row());
        model.addAttribute("forgotten", mail.secret() && mail.body().isEmpty());
        model.addAttribute("paragraphs", text.paragraphs(mail.body()));
        return "account/mail";
    }

    private PersonId me() {
        return visitor.person().orElseThrow(() -> new NotFound("mail of a visitor"));
    }
}
