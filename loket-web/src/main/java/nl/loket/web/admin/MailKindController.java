package nl.loket.web.admin;

import java.util.Locale;
import nl.loket.correspondence.MailBook;
import nl.loket.correspondence.MailPreview;
import nl.loket.shared.NotFound;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Every kind of mail the portal sends, for staff: when, to whom, and what it looks like in both languages. */
@Controller
@RequestMapping("/mails")
class MailKindController {

    private final MailBook book;
    private final MailPreview preview;

    MailKindController(MailBook book, MailPreview preview) {
        this.book = book;
        this.preview = preview;
    }

    @GetMapping
    String list(Model model, Locale locale) {
        model.addAttribute("kinds", book.all());
        model.addAttribute(
                "subjects",
                book.all().stream()
                        .collect(java.util.stream.Collectors.toMap(
                                kind -> kind.template(),
                                kind -> preview.of(kind.template(), locale).subject())));
        return "admin/mail-kinds";
    }

    @GetMapping("/{template}")
    String show(@PathVariable String template, Model model, Locale locale) {
        model.addAttribute("kind", book.find(template).orElseThrow(() -> new NotFound("kind of mail " + template)));
        model.addAttribute("subject", preview.of(template, locale).subject());
        model.addAttribute("dutch", preview.of(template, language("nl")));
        model.addAttribute("english", preview.of(template, language("en")));
        return "admin/mail-kind";
    }

    /** The mail itself: a page of its own, with the style it carries and nothing else. */
    @GetMapping("/{template}/{language:nl|en}")
    ResponseEntity<String> html(@PathVariable String template, @PathVariable String language) {
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, java.nio.charset.StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_LANGUAGE, language)
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'; style-src "
                                + preview.styleSource())
                .body(preview.of(template, language(language)).html());
    }

    private static Locale language(String language) {
        return Locale.of(language, "NL");
    }
}
