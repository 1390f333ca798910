package nl.loket.party;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/** Reads the data files that ship with the portal; where they come from stands in docs/data.md. */
final class RegisterFiles {

    static final RegisterEdition JANUARY_2021 = new RegisterEdition(LocalDate.of(2021, 1, 1));
    static final RegisterEdition AUGUST_2026 = new RegisterEdition(LocalDate.of(2026, 8, 1));

    /** Oldest first. */
    static final List<RegisterEdition> EDITIONS = List.of(JANUARY_2021, AUGUST_2026);

    private RegisterFiles() {}

    /** The schools of an edition. The list of January 2021 has ordinary schools only: the special ones come from the later list. */
    static List<SchoolFacts> schools(RegisterEdition edition) {
        var all2026 = rows("amsterdam_scholen_po_2026.csv");
        if (edition.equals(AUGUST_2026)) {
            return all2026.stream().map(RegisterFiles::facts).toList();
        }
        var special = all2026.stream().filter(row -> !row.getField("soort").equals("BO"));
        return Stream.concat(rows("amsterdam_scholen_bo_2020.csv").stream(), special)
                .map(RegisterFiles::facts)
                .toList();
    }

    /** The boards the plan of 2020 names. */
    static List<PlanBoard> planBoards() {
        return rows("besturen_plan_2020.csv").stream()
                .map(row -> new PlanBoard(
                        row.getField("naam_in_plan"),
                        BoardStatus.valueOf(row.getField("status")),
                        row.getField("bestuur_nummer")))
                .toList();
    }

    static List<NamedCsvRecord> postcodes() {
        return rows("pc4_nl.csv");
    }

    private static SchoolFacts facts(NamedCsvRecord row) {
        var board = row.getField("bestuur_nummer");
        var boardName = row.getField("bestuur_naam");
        return new SchoolFacts(
                row.getField("vestigingsnummer"),
                row.getField("naam"),
                row.getField("soort"),
                board,
                boardName.isEmpty() ? "Bestuur " + board : boardName,
                (row.getField("straat") + " " + row.getField("huisnummer")).strip(),
                row.getField("postcode"),
                row.getField("plaats"),
                row.getField("website"),
                degrees(row.getField("lat")),
                degrees(row.getField("lon")));
    }

    private static @Nullable Double degrees(String field) {
        return field.isEmpty() ? null : Double.valueOf(field);
    }

    private static List<NamedCsvRecord> rows(String file) {
        try (var text = new InputStreamReader(
                        new ClassPathResource("data/" + file).getInputStream(), StandardCharsets.UTF_8);
                var rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            return rows.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param number DUO's number, empty where the plan's name could not be matched to a board */
    record PlanBoard(String name, BoardStatus status, String number) {}
}
