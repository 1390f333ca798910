package nl.loket;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import nl.loket.trajectory.GateCondition;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

/** The conditions of section 2.4 as they are listed, and as they are asked. */
@PortalTest
class GatesIT {

    @Autowired
    List<GateCondition> conditions;

    @Autowired
    MessageSource messages;

    @Test
    void everyConditionListedIsAskedByOneBeanAndNoOtherIs() throws IOException {
        var asked = conditions.stream()
                .map(c -> c.gate().id() + " " + c.number() + " " + c.source())
                .toList();

        assertThat(asked).doesNotHaveDuplicates();
        assertThat(asked)
                .containsExactlyInAnyOrderElementsOf(rows().stream()
                        .map(r -> r.get(0) + " " + r.get(1) + " " + r.get(3))
                        .toList());
    }

    @Test
    void everyConditionHasWordsOnTheStepsPageInBothLanguages() throws IOException {
        for (var row : rows()) {
            var key = "steps.condition." + row.get(0).replace('-', '_') + "." + row.get(1);
            assertThat(messages.getMessage(key, null, Locale.of("nl", "NL"))).isNotBlank();
            assertThat(messages.getMessage(key, null, Locale.of("en", "NL"))).isNotBlank();
        }
    }

    private static List<List<String>> rows() throws IOException {
        try (var csv = CsvReader.builder().ofCsvRecord(Path.of("../docs/gates.csv"))) {
            return csv.stream().skip(1).map(r -> List.copyOf(r.getFields())).toList();
        }
    }
}
