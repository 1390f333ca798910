package nl.loket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.loket.correspondence.MailBook;
import nl.loket.correspondence.MailKind;
import nl.loket.correspondence.MailPreview;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Every kind of mail is declared, whole in both languages, and the same as text and as HTML. */
@PortalTest
class MailKindsIT {

    private static final Pattern KEY = Pattern.compile("([a-z]+\\.mail\\.[a-z-]+)\\.(subject|body|when)");
    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    @Autowired
    private MailBook book;

    @Autowired
    private MailPreview preview;

    @Test
    void everyTextOfAMailBelongsToADeclaredKindAndEveryKindHasAllItsTexts() throws Exception {
        var declared = new TreeSet<String>();
        for (var kind : book.all()) {
            Arrays.asList("subject", "body", "when").forEach(part -> declared.add(kind.template() + "." + part));
        }
        var written = new TreeSet<String>();
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:i18n/*.properties")) {
            var texts = new Properties();
            texts.load(file.getInputStream());
            texts.stringPropertyNames().stream()
                    .filter(key -> KEY.matcher(key).matches())
                    .filter(key -> !key.startsWith("site."))
                    .forEach(written::add);
        }
        assertThat(written).isEqualTo(declared);
    }

    @Test
    void aSampleFillsTheWholeMail() {
        for (var language : List.of("nl", "en")) {
            for (var kind : book.all()) {
                var sample = sample(kind, language);
                assertThat(sample.subject() + sample.text()).as(kind.template()).doesNotContain("{", "}", "??");
            }
        }
    }

    @Test
    void textAndHtmlSayTheSameAndNothingComesFromElsewhere() {
        for (var language : List.of("nl", "en")) {
            for (var kind : book.all()) {
                var sample = sample(kind, language);
                var page = Jsoup.parse(sample.html());
                var read = page.select("main").text();
                sample.text()
                        .lines()
                        .filter(line -> !line.isBlank() && !LINK.matcher(line).matches())
                        .forEach(line -> assertThat(read).as(kind.template()).contains(line));
                var links = LINK.matcher(sample.text())
                        .results()
                        .map(found -> found.group())
                        .toList();
                assertThat(page.select("a").eachAttr("href"))
                        .as(kind.template())
                        .isEqualTo(links);
                assertThat(page.select("[src], link, script, img, iframe")).isEmpty();
                assertThat(sample.html()).doesNotContain("url(", "@import");
                assertThat(page.select("html").attr("lang")).isEqualTo(language);
                assertThat(page.select("h1").eachText()).containsExactly(sample.subject());
            }
        }
    }

    private MailPreview.Sample sample(MailKind kind, String language) {
        return preview.of(kind.template(), Locale.of(language, "NL"));
    }
}
