package nl.loket;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import nl.loket.shared.Labelled;
import org.jsoup.Jsoup;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class MessagesTest {

    private static final Pattern NAMED = Pattern.compile("#\\{([a-zA-Z0-9_.-]+)[}(]");
    private static final PathMatchingResourcePatternResolver FILES = new PathMatchingResourcePatternResolver();

    @Test
    void englishSaysExactlyWhatDutchSays() throws IOException {
        var dutch = keys(false);
        var english = keys(true);
        assertThat(english).as("keys in English").containsExactlyInAnyOrderElementsOf(dutch);
    }

    @Test
    void everyKeyStandsInOneBundleOnly() throws IOException {
        var seen = new HashSet<String>();
        var twice = new ArrayList<String>();
        for (var file : bundles(false)) {
            read(file).stringPropertyNames().stream()
                    .filter(key -> !seen.add(key))
                    .forEach(twice::add);
        }
        assertThat(twice).isEmpty();
    }

    /** Who writes the letter signs it, once. */
    @Test
    void noMailSignsItself() throws IOException {
        var signed = new ArrayList<String>();
        for (var english : new boolean[] {false, true}) {
            for (var file : bundles(english)) {
                read(file).forEach((key, text) -> {
                    if (key.toString().matches(".*\\.mail\\..*\\.body")
                            && text.toString().matches("(?s).*(groet|[Rr]egards).*")) {
                        signed.add(file.getFilename() + ": " + key);
                    }
                });
            }
        }
        assertThat(signed).isEmpty();
    }

    @Test
    void everyLabelledEnumHasItsWords() throws IOException {
        var keys = keys(false);
        var missing = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("nl.loket").stream()
                        .filter(c -> c.isEnum() && c.isAssignableTo(Labelled.class))
                        .map(JavaClass::reflect)
                        .flatMap(c -> Arrays.stream(c.getEnumConstants()))
                        .map(constant -> ((Labelled) constant).labelKey())
                        .filter(key -> !keys.contains(key))
                        .toList();
        assertThat(missing).isEmpty();
    }

    @Test
    void everyKeyATemplateNamesExists() throws IOException {
        var keys = keys(false);
        var missing = new ArrayList<String>();
        for (var template : templates()) {
            unknown(template.getContentAsString(StandardCharsets.UTF_8), keys)
                    .forEach(key -> missing.add(template.getFilename() + ": " + key));
        }
        assertThat(missing).isEmpty();
    }

    /** A text that no {@code th:text}, {@code th:replace} or the like overwrites would be shown as it stands, in one language. */
    @Test
    void noTemplateHasWordsOfItsOwn() throws IOException {
        var literal = new ArrayList<String>();
        for (var template : templates()) {
            words(template.getContentAsString(StandardCharsets.UTF_8))
                    .forEach(text -> literal.add(template.getFilename() + ": " + text));
        }
        assertThat(literal).isEmpty();
    }

    /** The tests above, tested. */
    @Test
    void aTextWithoutItsKeyAndWordsOfATemplateItselfAreFound() {
        var template =
                "<p th:text=\"#{nergens.te.vinden}\">Dag</p><p>Zo maar iets</p><p th:text=\"#{shell.skip}\">Dag</p>";

        assertThat(unknown(template, Set.of("shell.skip"))).containsExactly("nergens.te.vinden");
        assertThat(words(template)).containsExactly("Zo maar iets");
    }

    private static List<String> unknown(String template, Set<String> keys) {
        return NAMED.matcher(template)
                .results()
                .map(m -> m.group(1))
                .filter(key -> !keys.contains(key))
                .toList();
    }

    private static List<String> words(String template) {
        return Jsoup.parse(template.replaceAll("<!--/\\*[\\s\\S]*?\\*/-->", "")).getAllElements().stream()
                .filter(element ->
                        !overwritten(element) && element.parents().stream().noneMatch(MessagesTest::overwritten))
                .flatMap(element -> element.textNodes().stream().map(TextNode::text))
                .filter(text -> text.codePoints().filter(Character::isLetter).count() > 1)
                .filter(text -> !text.contains("[["))
                .toList();
    }

    private static boolean overwritten(org.jsoup.nodes.Element element) {
        return List.of("th:text", "th:utext", "th:replace", "th:errors", "th:remove").stream()
                .anyMatch(element::hasAttr);
    }

    private static Set<String> keys(boolean english) throws IOException {
        var keys = new HashSet<String>();
        for (var file : bundles(english)) {
            keys.addAll(read(file).stringPropertyNames());
        }
        return keys;
    }

    private static List<Resource> bundles(boolean english) throws IOException {
        return Arrays.stream(FILES.getResources("classpath*:i18n/*.properties"))
                .filter(file -> Objects.requireNonNull(file.getFilename()).endsWith("_en.properties") == english)
                .toList();
    }

    private static Properties read(Resource file) throws IOException {
        var properties = new Properties();
        properties.load(new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8));
        return properties;
    }

    private static List<Resource> templates() throws IOException {
        return List.of(FILES.getResources("classpath*:templates/**/*.html"));
    }
}
