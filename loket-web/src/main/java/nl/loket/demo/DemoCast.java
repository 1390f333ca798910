package nl.loket.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.loket.candidate.Diploma;
import org.springframework.core.io.ClassPathResource;

/** Who plays in the demo: the same people on every machine, all made up. */
final class DemoCast {

    /** Somebody who works at the desk or for the city. */
    record Staff(String given, String family) {
        String email() {
            return DemoPerson.plain(given) + "." + DemoPerson.plain(family) + "@loket.voorbeeld.nl";
        }
    }

    /** A coach of the pool. */
    record DemoCoach(Staff person, String board, int capacity, LocalDate since) {}

    static final Staff NADIA = new Staff("Nadia", "Haddou");
    static final Staff KEES = new Staff("Kees", "van Rijn");
    static final Staff ADMINISTRATOR = new Staff("Marjan", "Steen");
    static final Staff STEERING = new Staff("Helena", "Bos");
    static final Staff FINANCE = new Staff("Yvonne", "Smeets");

    private DemoCast() {}

    static List<DemoPerson> people() {
        var people = new ArrayList<DemoPerson>();
        for (var row : rows("demo/people.csv", r -> r)) {
            people.add(new DemoPerson(
                    people.size(),
                    row.getField("given"),
                    row.getField("family"),
                    row.getField("postcode"),
                    Diploma.valueOf(row.getField("diploma")),
                    LocalDate.parse(row.getField("registered_on")),
                    row.getField("language"),
                    Story.valueOf(row.getField("story")),
                    row.getField("background")));
        }
        return people;
    }

    static List<DemoCoach> coaches() {
        return rows(
                "demo/coaches.csv",
                row -> new DemoCoach(
                        new Staff(row.getField("given"), row.getField("family")),
                        row.getField("board"),
                        Integer.parseInt(row.getField("capacity")),
                        LocalDate.parse(row.getField("since"))));
    }

    private static <T> List<T> rows(String file, Function<NamedCsvRecord, T> read) {
        try (var reader = new InputStreamReader(new ClassPathResource(file).getInputStream(), StandardCharsets.UTF_8);
                var csv = CsvReader.builder().ofNamedCsvRecord(reader)) {
            return csv.stream().map(read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
