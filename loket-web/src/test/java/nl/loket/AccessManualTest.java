package nl.loket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import nl.loket.web.shell.WhoMay;
import org.junit.jupiter.api.Test;

/** The chapter of the manual about access is the access table; run with {@code -Dmanual.write=true} to write it anew. */
class AccessManualTest {

    private static final Path CHAPTER = Path.of("..", "docs", "access.md");

    @Test
    void theChapterSaysWhatTheTableDecides() throws IOException {
        var chapter = chapter();
        if (Boolean.getBoolean("manual.write")) {
            Files.writeString(CHAPTER, chapter);
        }
        assertThat(Files.readString(CHAPTER)).isEqualTo(chapter);
    }

    private static String chapter() {
        return """
                # Who may do what

                Made from `access.csv`, the table that decides at every request; the same table is the page `/beheer/wie-mag-wat`. A role opens a page; where a
                relation is named, one must stand in it today: it ends, and access ends with it the same day (NF-24). Whoever is not let through to a person gets
                "not found", whoever misses the role gets "not allowed". How this is proven: `AccessTableIT` and `AccessMatrixIT`; why it is built so: ADR 0012.
                """ + WhoMay.parts().stream().map(AccessManualTest::part).collect(Collectors.joining());
    }

    private static String part(WhoMay.Part part) {
        return "\n## " + word(part.labelKey()) + "\n\n| what | about whom | may | addresses |\n|---|---|---|---|\n"
                + part.lines().stream().map(AccessManualTest::line).collect(Collectors.joining());
    }

    private static String line(WhoMay.Line line) {
        return "| %s | %s | %s | %s |\n"
                .formatted(
                        word("access.subject." + line.subject()),
                        word(line.reach().labelKey()),
                        word(line.change() ? "access.may.change" : "access.may.see"),
                        line.addresses().stream().map(a -> "`" + a + "`").collect(Collectors.joining(" ")));
    }

    private static String word(String key) {
        return ResourceBundle.getBundle("i18n/" + key.substring(0, key.indexOf('.')), Locale.ENGLISH)
                .getString(key);
    }
}
