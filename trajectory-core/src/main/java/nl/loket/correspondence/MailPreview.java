package nl.loket.correspondence;

import java.util.Locale;
import nl.loket.shared.NotFound;
import org.springframework.stereotype.Component;

/** Shows a kind of mail as it arrives, with made-up people and days. */
@Component
public class MailPreview {

    private static final String SOMEBODY = "Samira";

    private final MailBook book;
    private final LetterWriter writer;
    private final LetterHtml html;

    MailPreview(MailBook book, LetterWriter writer, LetterHtml html) {
        this.book = book;
        this.writer = writer;
        this.html = html;
    }

    /** Both twins of a mail. */
    public record Sample(String subject, String text, String html) {}

    public Sample of(String template, Locale locale) {
        var kind = book.find(template).orElseThrow(() -> new NotFound("kind of mail " + template));
        var name = kind.to() == MailAudience.STRANGER ? "" : SOMEBODY;
        var words = writer.write(locale, template, name, kind.samplePath(), kind.sample());
        return new Sample(words.subject(), words.body(), html.write(locale, words.subject(), words.body()));
    }

    /** The {@code style-src} of a page that is nothing but such a mail. */
    public String styleSource() {
        return html.styleSource();
    }
}
