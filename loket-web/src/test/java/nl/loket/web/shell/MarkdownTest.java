package nl.loket.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownTest {

    private final Markdown markdown = new Markdown();

    @Test
    void htmlIsShownAsTyped() {
        assertThat(markdown.html("Dag <script>alert(1)</script> <b>daar</b>\n\n<img src=x onerror=alert(1)>"))
                .doesNotContain("<script", "<b>", "<img")
                .contains("&lt;script&gt;", "&lt;img");
    }

    @Test
    void linksLeadToTheWebAndPicturesBecomeTheirWords() {
        assertThat(markdown.html("[dag](javascript:alert(1)) [weg](data:text/html;base64,eA==) [goed](/vragen)"))
                .doesNotContain("javascript:", "data:")
                .contains("href=\"/vragen\"");
        assertThat(markdown.html("![een klas](https://elders.example/klas.png)"))
                .doesNotContain("<img", "elders.example")
                .contains("een klas");
    }

    @Test
    void thePageKeepsItsOneTitle() {
        assertThat(markdown.html("# Groot\n\n## Kleiner")).contains("<h2>Groot</h2>", "<h2>Kleiner</h2>");
    }

    @Test
    void aTableSaysAtEachCellWhatItIs() {
        assertThat(markdown.html("| Dag | Wat |\n|---|---|\n| ma | school |"))
                .contains(
                        "<table class=\"table\">", "<th scope=\"col\">Dag</th>", "<td data-label=\"Wat\">school</td>");
    }
}
