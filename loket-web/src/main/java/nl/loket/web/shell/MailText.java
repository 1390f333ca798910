package nl.loket.web.shell;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The text of a mail as a page shows it: in paragraphs, with links into the portal. */
@Component
public class MailText {

    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    private final String baseUrl;

    MailText(@Value("${loket.base-url:http://localhost:8080}") String baseUrl) {
        this.baseUrl = baseUrl.replaceAll("/+$", "");
    }

    /** A line of a mail: text, then perhaps a link, then the rest. */
    public record Line(
            String before, @Nullable String url, @Nullable String link, String after) {}

    public List<List<Line>> paragraphs(String body) {
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
