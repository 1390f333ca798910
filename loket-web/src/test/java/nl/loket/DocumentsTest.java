package nl.loket;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.loket.shared.Labelled;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the documents say is true of the code. */
class DocumentsTest {

    private static final Path ROOT = Path.of("..");

    @Test
    void eventsMdListsEveryEventOnceAndNoOther() throws IOException {
        var told = Pattern.compile("`([A-Z][A-Za-z]+\\.[A-Z][A-Za-z]+)`")
                .matcher(Files.readString(ROOT.resolve("docs/events.md")))
                .results()
                .map(m -> m.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        var there = classes()
                .filter(DocumentsTest::isEvent)
                .map(c -> c.getEnclosingClass().getSimpleName() + "." + c.getSimpleName())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(told).isEqualTo(there);
    }

    @Test
    void glossaryMdHasTheWordsOfEveryEnumAsTheScreenHasThem() throws IOException {
        var glossary = Files.readString(ROOT.resolve("docs/glossary.md"));
        assertThat(glossaryRows().filter(row -> !glossary.contains(row)).toList())
                .isEmpty();
    }

    @Test
    void securityMdNamesOnlyTestsThatExist() throws IOException {
        var named = Pattern.compile("`([A-Z][A-Za-z0-9]+(?:IT|E2E|Test))(?:\\.([a-z][A-Za-z]+))?`")
                .matcher(Files.readString(ROOT.resolve("docs/security.md")))
                .results()
                .filter(m -> !there(m.group(1), m.group(2)))
                .map(m -> m.group())
                .toList();
        assertThat(named).isEmpty();
    }

    private static boolean there(String test, @Nullable String method) {
        try (var files = Files.walk(ROOT)) {
            var source = files.filter(
                            f -> f.endsWith(test + ".java") && f.toString().contains("src/test"))
                    .findFirst();
            return source.isPresent()
                    && (method == null || Files.readString(source.get()).contains(" " + method + "("));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** What a visitor reads is the same word as in code, on screen and in mail. */
    @Test
    void theWordListSaysTheWordsOfTheGlossary() throws IOException {
        var rows = Files.readAllLines(ROOT.resolve("docs/glossary.md")).stream()
                .filter(row -> row.startsWith("| GL-"))
                .map(row -> row.split("\\|"))
                .toList();
        for (var locale : List.of(Locale.ROOT, Locale.ENGLISH)) {
            var words = ResourceBundle.getBundle("i18n/web-words", locale);
            var column = locale == Locale.ROOT ? 2 : 3;
            assertThat(words.keySet().stream()
                            .filter(key -> key.matches("site\\.words\\.[a-z-]+"))
                            .filter(key -> !key.matches(".*\\.(title|lead)"))
                            .map(words::getString)
                            .filter(word -> rows.stream()
                                    .noneMatch(row -> row[column].matches(".*\\b" + Pattern.quote(word) + "\\b.*"))))
                    .as("words of the list that are not in the glossary")
                    .isEmpty();
        }
    }

    @Test
    void readmeNamesOnlyFilesThatExist() throws IOException {
        var named = Pattern.compile("\\]\\((?!https?:|#)([^)]+)\\)|`(\\./[a-z]+)")
                .matcher(Files.readString(ROOT.resolve("README.md")))
                .results()
                .map(m -> m.group(1) == null ? m.group(2) : m.group(1))
                .distinct()
                .filter(file -> !Files.exists(ROOT.resolve(file)))
                .toList();
        assertThat(named).isEmpty();
    }

    @Test
    void readmeNamesOnlyCommandsTheScriptKnows() throws IOException {
        var script = Files.readString(ROOT.resolve("loket"));
        var unknown = Pattern.compile("\\./loket ([a-z]+)((?: --[a-z-]+)*)")
                .matcher(Files.readString(ROOT.resolve("README.md")))
                .results()
                .flatMap(m -> Stream.concat(
                        Stream.of(m.group(1) + ")"),
                        Arrays.stream(m.group(2).strip().split(" "))))
                .filter(word -> !word.isBlank() && !script.contains(word))
                .toList();
        assertThat(unknown).isEmpty();
    }

    /** One row per enum constant a person may read: code, Dutch, English. */
    static Stream<String> glossaryRows() {
        return classes()
                .filter(c -> c.isEnum() && Labelled.class.isAssignableFrom(c))
                .sorted(java.util.Comparator.comparing(Class::getName))
                .flatMap(c -> Arrays.stream(c.getEnumConstants()))
                .map(constant -> "| `%s.%s` | %s | %s |"
                        .formatted(
                                constant.getClass().getSimpleName(),
                                constant,
                                word((Labelled) constant, Locale.ROOT),
                                word((Labelled) constant, Locale.ENGLISH)));
    }

    private static String word(Labelled labelled, Locale locale) {
        var area = labelled.labelKey().substring(0, labelled.labelKey().indexOf('.'));
        return ResourceBundle.getBundle("i18n/" + area, locale).getString(labelled.labelKey());
    }

    private static boolean isEvent(Class<?> type) {
        if (!type.isRecord() || type.getEnclosingClass() == null) {
            return false;
        }
        var components = List.of(type.getRecordComponents());
        return components.stream().anyMatch(c -> c.getName().equals("id") && c.getType() == UUID.class)
                && components.stream().anyMatch(c -> c.getName().equals("at") && c.getType() == Instant.class);
    }

    private static Stream<Class<?>> classes() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("nl.loket").stream()
                        .map(JavaClass::reflect);
    }
}
