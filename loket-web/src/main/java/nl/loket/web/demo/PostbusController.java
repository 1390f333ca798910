package nl.loket.web.demo;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import nl.loket.shared.NotFound;
import nl.loket.web.shell.ListQuery;
import nl.loket.web.shell.MailText;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Everybody's mail, where there is no mail server. Never in production: who reads it can sign in as anyone. */
@Controller
@Profile("!production")
@ConditionalOnProperty(name = "loket.mail.mode", havingValue = "postbus", matchIfMissing = true)
@RequestMapping("/postbus")
class PostbusController {

    private final PostbusList mails;
    private final MailText text;
    private final Clock clock;

    PostbusController(PostbusList mails, MailText text, Clock clock) {
        this.mails = mails;
        this.text = text;
        this.clock = clock;
    }

    @GetMapping
    String list(@RequestParam(required = false) @Nullable String zoek, HttpServletRequest request, Model model) {
        model.addAttribute("mails", mails.page(zoek, ListQuery.from(request, 25, "-tijd", "aan")));
        model.addAttribute("search", zoek);
        model.addAttribute("waiting", mails.waiting(clock.instant()).orElse(null));
        return "demo/postbus";
    }

    @GetMapping("/{id}")
    String show(@PathVariable long id, Model model) {
        var mail = mails.mail(id).orElseThrow(() -> new NotFound("mail " + id));
        model.addAttribute("mail", mail);
        model.addAttribute("paragraphs", text.paragraphs(mail.body()));
        return "demo/mail";
    }
}
