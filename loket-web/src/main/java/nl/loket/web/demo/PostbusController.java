package nl.loket.web.demo;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import nl.loket.shared.NotFound;
import nl.loket.web.shell.ListQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
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

    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    private final PostbusList mails;
    private final String baseUrl;

    PostbusController(PostbusList mails, @Value("${loket.base-url:http://localhost:8080}") String baseUrl) {
        this.mails = mails;
        this.baseUrl = baseUrl.replaceAll("/+$", "");
    }

    /** A line of a mail: text, then perhaps a link, then the rest. */
    record Line(
            String before, @Nullable String url, @Nullable String link, String after) {}

    @GetMapping
    String list(@RequestParam(required = false) @Nullable String zoek, HttpServletRequest request, Model model) {
        model.addAttribute("mails", mails.page(zoek, ListQuery.from(request, 25, "-tijd", "aan")));
        model.addAttribute("search", zoek);
        return "demo/postbus";
    }

    @GetMapping("/{id}")
    String show(@PathVariable long id, Model model) {
        var mail = mails.mail(id).orElseThrow(() -> new NotFound("mail " + id));
        model.addAttribute("mail", mail);
        model.addAttribute("paragraphs", paragraphs(mail.body()));
        return "demo/mail";
    }

    private List<List<Line>> paragraphs(String body) {
        return Arrays.stream(body.split("\n{2,}"))
                .map(paragraph -> paragraph.lines().map(this::line).toList())
                .toList();
    }

    /** A link into the portal stays on this host and port, whatever address the mail was written with. */
    private Line line(String text) {
        var found = LINK.matcher(text);
        if (!found.find() || !found.group().startsWith(baseUrl)) {
            return new Line(text, null, null, "");
        }
        var path = found.group().substring(baseUrl.length());
        return new Line(
                text.substring(0, found.start()),
                path.isEmpty() ? "/" : path,
                found.group(),
                text.substring(found.end()));
    }
}
