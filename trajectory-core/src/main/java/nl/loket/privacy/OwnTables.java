package nl.loket.privacy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Joins what is declared of candidates with {@code own-data.csv} beside it, in which each area says how somebody's own rows are found, or why
 * a column stays behind. A column that is added to a table goes along by itself.
 */
@Component
class OwnTables {

    private static final String FILES = "classpath*:db/migration/*/own-data.csv";
    private static final String ALL = "*";
    private static final String TRAJECTORIES = "select trajectory_id from core.trajectory_of where person_id = :person";

    private final List<OwnTable> tables;

    OwnTables(PrivacyRegister register) {
        var lines = lines();
        this.tables = register.personal().stream()
                .filter(d -> d.about().contains(Subject.CANDIDATE) || lines.containsKey(d.table()))
                .collect(Collectors.groupingBy(Declaration::table, java.util.TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(table -> joined(table.getKey(), table.getValue(), lines.getOrDefault(table.getKey(), List.of())))
                .toList();
    }

    List<OwnTable> all() {
        return tables;
    }

    /**
     * A line of the file.
     *
     * @param columns those that stay behind; empty for a line that says how rows are found
     */
    private record Line(
            String table,
            List<String> columns,
            String of,
            @Nullable LeftOut leftOut) {}

    private static OwnTable joined(String table, List<Declaration> all, List<Line> lines) {
        Predicate<Declaration> theirs = d -> d.about().contains(Subject.CANDIDATE);
        var declared =
                all.stream().anyMatch(theirs) ? all.stream().filter(theirs).toList() : all;
        var rows = lines.stream().filter(l -> l.columns().isEmpty()).findFirst();
        var leftOut = new EnumMap<LeftOut, List<String>>(LeftOut.class);
        lines.stream()
                .filter(l -> l.leftOut() != null && !l.columns().isEmpty())
                .forEach(l -> leftOut.put(l.leftOut(), columns(l, declared)));
        return new OwnTable(
                table,
                declared,
                rows.map(Line::of).map(OwnTables::where).orElse(null),
                leftOut,
                rows.map(Line::leftOut).orElse(null));
    }

    private static List<String> columns(Line line, List<Declaration> declared) {
        return line.columns().contains(ALL)
                ? declared.stream().flatMap(d -> d.columns().stream()).toList()
                : line.columns();
    }

    /** One word is the column that points to the trajectory or the person; more is the condition itself. */
    private static String where(String of) {
        if (of.equals("trajectory_id")) {
            return "trajectory_id in (" + TRAJECTORIES + ")";
        }
        return of.contains(" ") ? of.replace("{trajectories}", TRAJECTORIES) : of + " = :person";
    }

    private static Map<String, List<Line>> lines() {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(FILES))
                    .flatMap(OwnTables::rows)
                    .map(OwnTables::line)
                    .collect(Collectors.groupingBy(Line::table));
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

    private static Line line(NamedCsvRecord row) {
        var why = row.getField("left_out");
        return new Line(
                row.getField("table"),
                Arrays.stream(row.getField("columns").split(" "))
                        .filter(column -> !column.isEmpty())
                        .toList(),
                row.getField("of"),
                why.isEmpty() ? null : LeftOut.valueOf(why));
    }
}
