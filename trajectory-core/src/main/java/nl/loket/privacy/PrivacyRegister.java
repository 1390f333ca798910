package nl.loket.privacy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.loket.programme.ProgrammeDesk;
import nl.loket.shared.SchoolYear;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Service;

/**
 * Every column of the database with what it says of people, read from the file {@code privacy.csv} that lies beside the migrations of its
 * area. A test holds it against the database, so that a column without declaration does not get in.
 */
@Service
public class PrivacyRegister {

    private static final String FILES = "classpath*:db/migration/*/privacy.csv";

    private final ProgrammeDesk programme;
    private final Clock clock;
    private final List<Declaration> declarations = read();

    PrivacyRegister(ProgrammeDesk programme, Clock clock) {
        this.programme = programme;
        this.clock = clock;
    }

    /** All of them, table by table. */
    public List<Declaration> declarations() {
        return declarations;
    }

    /** Those that say something of somebody. */
    public List<Declaration> personal() {
        return declarations.stream().filter(Declaration::personal).toList();
    }

    /** The months that hold today for this way of keeping, in the order of its norms. */
    public List<Integer> months(Kept kept) {
        if (kept.norms().isEmpty()) {
            return List.of();
        }
        var norms = programme.normsThatHold(SchoolYear.of(LocalDate.now(clock)));
        return kept.norms().stream().map(norms::get).toList();
    }

    private static List<Declaration> read() {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(FILES))
                    .flatMap(PrivacyRegister::rows)
                    .map(PrivacyRegister::declaration)
                    .sorted(java.util.Comparator.comparing(Declaration::table))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<NamedCsvRecord> rows(Resource file) {
        try (var text = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8);
                var rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            return rows.stream().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Declaration declaration(NamedCsvRecord row) {
        var purpose = row.getField("purpose");
        var kept = row.getField("kept");
        return new Declaration(
                row.getField("table"),
                words(row.getField("columns")).toList(),
                subjects(row.getField("about")),
                DataClass.valueOf(row.getField("data")),
                purpose.isEmpty() ? null : Purpose.valueOf(purpose),
                kept.isEmpty() ? null : Kept.valueOf(kept));
    }

    private static Set<Subject> subjects(String about) {
        var subjects = EnumSet.noneOf(Subject.class);
        words(about).map(Subject::valueOf).forEach(subjects::add);
        return subjects;
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty());
    }
}
