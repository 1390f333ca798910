package nl.loket.programme;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;

/** School holidays of region Noord: up to summer 2024 from a file under the ODbL, kept apart for that reason, later ones from a CC0 file (docs/data.md). */
record SchoolHolidays(List<Span> spans) {

    private static final List<String> FILES =
            List.of("schoolvakanties_regio_noord_2020_2024_odbl.csv", "schoolvakanties_regio_noord_2024_2030.csv");

    static SchoolHolidays load() {
        var spans = new ArrayList<Span>();
        FILES.forEach(file -> spans.addAll(read(file)));
        return new SchoolHolidays(List.copyOf(spans));
    }

    Optional<String> on(LocalDate day) {
        return spans.stream().filter(span -> span.contains(day)).map(Span::name).findFirst();
    }

    private static List<Span> read(String file) {
        try (var text = new InputStreamReader(
                        new ClassPathResource("data/" + file).getInputStream(), StandardCharsets.UTF_8);
                var rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            return rows.stream()
                    .map(row -> new Span(
                            row.getField("vakantie"),
                            LocalDate.parse(row.getField("eerste_dag")),
                            LocalDate.parse(row.getField("laatste_dag"))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param last the last day, inclusive */
    record Span(String name, LocalDate first, LocalDate last) {

        boolean contains(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }
}
