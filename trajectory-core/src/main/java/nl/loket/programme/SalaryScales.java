package nl.loket.programme;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import nl.loket.shared.Money;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** What teachers in primary education earn, as published: an indication, never a promise (PUB-06). */
@Component
public class SalaryScales {

    private static final String FILE = "data/cao_po_leraren_2024_10.csv";

    private final List<SalaryStep> steps;

    SalaryScales() {
        try (var reader = new InputStreamReader(new ClassPathResource(FILE).getInputStream(), StandardCharsets.UTF_8);
                var csv = CsvReader.builder().ofNamedCsvRecord(reader)) {
            steps = csv.stream().map(SalaryScales::step).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The steps of the scale in which teachers begin, lowest first. */
    public List<SalaryStep> teachers() {
        return steps.stream().filter(step -> step.scale().equals("LB")).toList();
    }

    private static SalaryStep step(NamedCsvRecord row) {
        return new SalaryStep(
                row.getField("schaal"),
                Integer.parseInt(row.getField("trede")),
                new Money(new BigDecimal(row.getField("bruto_maandsalaris_eur_fulltime"))),
                LocalDate.parse(row.getField("ingangsdatum")),
                row.getField("bron_url"));
    }
}
