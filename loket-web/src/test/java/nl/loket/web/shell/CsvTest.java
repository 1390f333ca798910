package nl.loket.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+31612345678", "-1+1", "@SUM(A1)", "\t=1", "\r=1", "-", "=cmd|'/c calc'!A0"})
    void noCellIsRunAsAFormula(String cell) {
        assertThat(Csv.harmless(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-400,00", "450000,00", "A-P-01", "1 + 1"})
    void amountsAndWordsStayAsTheyAre(String cell) {
        assertThat(Csv.harmless(cell)).isEqualTo(cell);
    }

    @Test
    void separatorsAndQuotesWithinACellAreKept() {
        var answer = Csv.file("x.csv", List.of("a", "b"), List.of(List.of("een;twee", "zegt \"ja\"")));
        var text = new String(Objects.requireNonNull(answer.getBody()), StandardCharsets.UTF_8);
        assertThat(text.strip().lines()).containsExactly("\uFEFFa;b", "\"een;twee\";\"zegt \"\"ja\"\"\"");
        assertThat(answer.getHeaders().getFirst("Content-Disposition")).contains("attachment", "x.csv");
    }
}
