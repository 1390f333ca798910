package nl.loket.correspondence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The HTML of a mail, made from its text: the two always say the same. The last address on a line of its own becomes the button. No pictures,
 * nothing from elsewhere, nothing that tells who reads.
 */
@Component
class LetterHtml {

    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    private static final Pattern OWN_LINE = Pattern.compile("(?m)^(https?://\\S+)$");

    private final MessageSource messages;
    private final String page;

    LetterHtml(MessageSource messages) {
        this.messages = messages;
        this.page = read();
    }

    /** The text comes in last: what stands in it is looked at no more. */
    String write(Locale locale, String subject, String body) {
        var whole = body.strip();
        var end = whole.lastIndexOf("\n\n");
        var text = end < 0 ? whole : whole.substring(0, end);
        var signature = end < 0 ? "" : whole.substring(end);
        return page.replace("{{language}}", locale.getLanguage())
                .replace("{{signature}}", paragraphs(signature))
                .replace("{{subject}}", escaped(subject))
                .replace("{{text}}", text(locale, text));
    }

    /** The {@code style-src} that lets a browser show such a mail and nothing else. */
    String styleSource() {
        var style = page.substring(page.indexOf("<style>") + "<style>".length(), page.indexOf("</style>"));
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private String text(Locale locale, String text) {
        var links = OWN_LINE.matcher(text).results().toList();
        if (links.isEmpty()) {
            return paragraphs(text);
        }
        var link = links.getLast();
        return paragraphs(text.substring(0, link.start()))
                + button(locale, link.group(1))
                + paragraphs(text.substring(link.end()));
    }

    private String button(Locale locale, String url) {
        var open = messages.getMessage("correspondence.open", null, locale);
        return "<p><a class=\"button\" href=\"" + escaped(url) + "\">" + escaped(open) + "</a></p>\n";
    }

    private static String paragraphs(String text) {
        return Arrays.stream(text.strip().split("\n{2,}"))
                .filter(paragraph -> !paragraph.isBlank())
                .map(paragraph ->
                        paragraph.lines().map(LetterHtml::line).collect(Collectors.joining("<br>", "<p>", "</p>\n")))
                .collect(Collectors.joining());
    }

    private static String line(String line) {
        var html = new StringBuilder();
        var link = LINK.matcher(line);
        int at = 0;
        while (link.find()) {
            var url = escaped(link.group());
            html.append(escaped(line.substring(at, link.start())))
                    .append("<a href=\"")
                    .append(url)
                    .append("\">")
                    .append(url)
                    .append("</a>");
            at = link.end();
        }
        return html.append(escaped(line.substring(at))).toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String read() {
        try {
            return new ClassPathResource("mail/letter.html").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
