package nl.loket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.loket.web.shell.AccessTable;
import nl.loket.web.shell.AccessTable.Access;
import org.junit.jupiter.api.Test;

/** Whatever is written into the log can be read there in both languages: a code without words fails here. */
class AuditWordsTest {

    private static final List<String> MODULES = List.of("trajectory-core", "coaching-pool", "finance", "loket-web");

    /** What a call writes: the argument after who did it. */
    private static final Pattern WRITTEN = Pattern.compile(
            "(?:audit\\s*\\.did|new AccountChange|new JobAsked)\\(\\s*((?:[^,()]|\\([^()]*\\))+),([^,;]+),");

    private static final Pattern LITERAL = Pattern.compile("\"([^\"]*)\"");

    /** Codes whose end is given by the caller: the beginning, and where the ends stand. */
    private static final Map<String, Pattern> COMPOSED = Map.of(
            "meeting.", Pattern.compile("recorded\\(actor, (?:[a-z]+|new Whose\\([^\"]*\\)), \"([a-z-]+)\""),
            "sign-in.", Pattern.compile("(?:arrive|admit)\\([a-z.()]+, (?:true, )?\"([a-z-]+)\""),
            "", Pattern.compile("\"(second-step\\.[a-z]+)\""));

    @Test
    void everyCodeWrittenHasItsWords() throws IOException {
        var codes = new TreeSet<String>();
        for (var source : sources()) {
            WRITTEN.matcher(source)
                    .results()
                    .map(match -> match.group(2))
                    .forEach(said -> codes.addAll(literals(said)));
            COMPOSED.forEach((beginning, ends) ->
                    ends.matcher(source).results().forEach(end -> codes.add(beginning + end.group(1))));
        }
        codes.removeIf(code -> COMPOSED.containsKey(code));
        assertThat(codes).hasSizeGreaterThan(50).noneMatch(code -> code.endsWith("."));
        assertThat(codes).allMatch(code -> words("audit").contains("audit.did." + code));
    }

    @Test
    void everySubjectOfAPageHasItsWordsAndNoOther() throws IOException {
        assertThat(words("access").stream().filter(key -> key.startsWith("access.subject.")))
                .containsExactlyInAnyOrderElementsOf(AccessTable.ROWS.stream()
                        .map(Access::subject)
                        .map(subject -> "access.subject." + subject)
                        .distinct()
                        .toList());
    }

    private static List<String> literals(String said) {
        return LITERAL.matcher(said).results().map(match -> match.group(1)).toList();
    }

    private static Set<String> words(String bundle) {
        var words = new Properties();
        try (var file = AuditWordsTest.class.getResourceAsStream("/i18n/" + bundle + ".properties")) {
            words.load(new java.io.InputStreamReader(java.util.Objects.requireNonNull(file), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return words.stringPropertyNames();
    }

    private static List<String> sources() throws IOException {
        var sources = new java.util.ArrayList<String>();
        for (var module : MODULES) {
            try (Stream<Path> files = Files.walk(Path.of("..", module, "src/main/java"))) {
                for (var file :
                        files.filter(f -> f.toString().endsWith(".java")).toList()) {
                    sources.add(Files.readString(file));
                }
            }
        }
        return sources;
    }
}
