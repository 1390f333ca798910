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
import java.util.stream.Stream;
import nl.loket.candidate.Diploma;
import nl.loket.coaching.CoachKind;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Who plays in the demo: the same people on every machine, all made up. Some we know well; the crowd makes the numbers real. */
@Component
final class DemoCast {

    /** Somebody who works at the desk or for the city. */
    record Staff(String given, String family) {
        String email() {
            return DemoPerson.plain(given) + "." + DemoPerson.plain(family) + "@loket.voorbeeld.nl";
        }
    }

    /** A coach of the pool; without a board, hired from outside. */
    record DemoCoach(Staff person, @Nullable String board, int capacity, LocalDate since) {
        CoachKind kind() {
            return board == null ? CoachKind.EXTERNAL : CoachKind.INTERNAL;
        }
    }

    static final Staff NADIA = new Staff("Nadia", "Haddou");
    static final Staff KEES = new Staff("Kees", "van Rijn");
    static final Staff ADMINISTRATOR = new Staff("Marjan", "Steen");
    static final Staff COMMUNICATION = new Staff("Tamar", "Vonk");
    static final Staff HELPDESK = new Staff("Imane", "Faris");
    static final Staff STEERING = new Staff("Helena", "Bos");
    static final Staff HEAD = new Staff("Renske", "Oudeman");
    static final Staff FINANCE = new Staff("Yvonne", "Smeets");

    private final boolean crowd;

    /** @param crowd whether everybody plays, or only the people we know well and their coaches, which is enough for tests */
    DemoCast(@Value("${loket.demo.crowd:true}") boolean crowd) {
        this.crowd = crowd;
    }

    List<DemoPerson> people() {
        var people = new ArrayList<DemoPerson>();
        var known = rows("demo/people.csv", r -> r).size();
        for (var row : all("people", r -> r)) {
            people.add(new DemoPerson(
                    people.size(),
                    people.size() < known,
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

    List<DemoCoach> coaches() {
        return all(
                "coaches",
                row -> new DemoCoach(
                        new Staff(row.getField("given"), row.getField("family")),
                        row.getField("board").isEmpty() ? null : row.getField("board"),
                        Integer.parseInt(row.getField("capacity")),
                        LocalDate.parse(row.getField("since"))));
    }

    private <T> List<T> all(String what, Function<NamedCsvRecord, T> read) {
        var known = rows("demo/" + what + ".csv", read).stream();
        return crowd
                ? Stream.concat(known, rows("demo/crowd-" + what + ".csv", read).stream())
                        .toList()
                : known.toList();
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
