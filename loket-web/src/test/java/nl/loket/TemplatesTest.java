package nl.loket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** What bit us in templates, so that it does not bite twice. */
class TemplatesTest {

    private static final Pattern TAG = Pattern.compile("<[a-z:-]+(?:[^>\"]|\"[^\"]*\")*>");

    @Test
    void noConditionStandsOnATagThatIsReplaced() throws IOException {
        assertThat(tagsWith("th:replace=", "th:if=", "th:unless=", "th:each="))
                .as("Thymeleaf replaces first and never looks at the condition: wrap it in a th:block")
                .isEmpty();
    }

    @Test
    void noBeanIsAskedInTheArgumentsOfAFragment() throws IOException {
        assertThat(tagsWith("th:replace=", "@words", "@{@"))
                .as("Thymeleaf forbids it when the page is shown: put the value in a th:with first")
                .isEmpty();
    }

    @Test
    void noTemplateHasStyleOrScriptOfItsOwn() throws IOException {
        assertThat(tagsWith(" style=", " style="))
                .as("the content security policy forbids it")
                .isEmpty();
        assertThat(tagsWith(" onclick=", " onclick=")).isEmpty();
    }

    private static List<String> tagsWith(String attribute, String... others) throws IOException {
        var found = new ArrayList<String>();
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:templates/**/*.html")) {
            TAG.matcher(file.getContentAsString(StandardCharsets.UTF_8))
                    .results()
                    .map(m -> m.group())
                    .filter(tag -> tag.contains(attribute))
                    .filter(tag -> List.of(others).stream().anyMatch(tag::contains))
                    .forEach(tag -> found.add(file.getFilename() + ": " + tag));
        }
        return found;
    }
}
