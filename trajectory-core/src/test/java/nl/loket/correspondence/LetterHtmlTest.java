package nl.loket.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;

class LetterHtmlTest {

    private static final Locale DUTCH = Locale.of("nl", "NL");
    private static final String SIGNATURE = "\n\nMet vriendelijke groet,\nhttps://loket.example";

    private final LetterHtml html = new LetterHtml(words());

    @Test
    void whatSomebodyTypedStaysText() {
        var page = Jsoup.parse(html.write(
                DUTCH, "<b>Let op</b> & \"kijk\"", "Dag <script>alert(1)</script> & {{signature}}" + SIGNATURE));
        assertThat(page.select("script, h1 b")).isEmpty();
        assertThat(page.select("h1").text()).isEqualTo("<b>Let op</b> & \"kijk\"");
        assertThat(page.select("main").text()).contains("Dag <script>alert(1)</script> &");
    }

    @Test
    void theLastLinkOnALineOfItsOwnIsTheButton() {
        var page = Jsoup.parse(html.write(
                DUTCH,
                "Onderwerp",
                "Lees https://elders.example eerst.\nhttps://typed.example\n\nOpen:\nhttps://loket.example/mijn?a=1&b=2"
                        + SIGNATURE));
        assertThat(page.select("a.button").attr("href")).isEqualTo("https://loket.example/mijn?a=1&b=2");
        assertThat(page.select("a.button").text()).isEqualTo("Open de pagina");
        assertThat(page.select("a:not(.button)").eachText())
                .containsExactly("https://elders.example", "https://typed.example", "https://loket.example");
    }

    @Test
    void aMailWithoutLinkHasNoButtonAndOneWithoutTextIsEmpty() {
        assertThat(Jsoup.parse(html.write(DUTCH, "Onderwerp", "Dag," + SIGNATURE))
                        .select("a.button"))
                .isEmpty();
        assertThat(Jsoup.parse(html.write(DUTCH, "Onderwerp", ""))
                        .select("main p")
                        .eachText())
                .containsExactly("1Loket");
    }

    private static StaticMessageSource words() {
        var words = new StaticMessageSource();
        words.addMessage("correspondence.open", DUTCH, "Open de pagina");
        return words;
    }
}
