package nl.loket.web.candidate;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.loket.party.SchoolRegister;
import nl.loket.party.SchoolView;
import nl.loket.web.candidate.OwnData.Line;
import nl.loket.web.shell.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.context.NoSuchMessageException;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Says in words what a row of the database says of somebody: columns by their names, codes by their labels, and no keys. */
@Component
class OwnDataWords {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T[0-9:.]+([+-]\\d{2}:\\d{2}|Z)");
    private static final Pattern TIME = Pattern.compile("\\d{2}:\\d{2}:\\d{2}");

    private final JsonMapper json;
    private final Words words;
    private final SchoolRegister schools;

    /** Where a table reads better than as rows. */
    private final Map<String, String> pages = new HashMap<>();

    /** Table and column, and where the labels of its codes begin. */
    private final Map<String, String> labels = new HashMap<>();

    OwnDataWords(JsonMapper json, Words words, SchoolRegister schools) {
        this.json = json;
        this.words = words;
        this.schools = schools;
        read();
    }

    @Nullable
    String page(String table) {
        return pages.get(table);
    }

    /** What a row says, in the order of its columns; nothing where it says nothing. */
    List<Line> lines(String table, String row) {
        return json.readTree(row).properties().stream()
                .filter(fact -> isSaid(fact.getKey(), fact.getValue()))
                .map(fact -> new Line(
                        words.say("own.column." + fact.getKey()), text(table + "." + fact.getKey(), fact.getValue())))
                .filter(line -> !line.text().isBlank())
                .toList();
    }

    /** Numbers that tie rows together say nothing to a person; a school does. */
    static boolean isKey(String column) {
        return column.equals("id") || column.endsWith("_id") && !column.equals("school_id");
    }

    private static boolean isSaid(String column, JsonNode value) {
        return !isKey(column) && !value.isNull() && !value.isObject();
    }

    private String text(String column, JsonNode value) {
        if (value.isArray()) {
            return value.valueStream().map(each -> text(column, each)).collect(Collectors.joining(", "));
        }
        if (value.isBoolean()) {
            return words.say("own." + value.asBoolean());
        }
        return text(column, value.asString());
    }

    private String text(String column, String value) {
        if (column.endsWith("school_id") || column.endsWith("preferred_schools")) {
            return schools.find(value).map(SchoolView::name).orElse(value);
        }
        if (labels.containsKey(column)) {
            return label(column, value);
        }
        if (DAY.matcher(value).matches()) {
            return words.date(LocalDate.parse(value));
        }
        if (MOMENT.matcher(value).matches()) {
            return words.moment(OffsetDateTime.parse(value).toInstant());
        }
        return TIME.matcher(value).matches() ? words.time(LocalTime.parse(value)) : value;
    }

    /** A code that got no words is shown as it is: it is theirs to see all the same. */
    private String label(String column, String value) {
        try {
            return words.say(labels.get(column) + "." + value);
        } catch (NoSuchMessageException unknown) {
            return value;
        }
    }

    private void read() {
        try (var text = new InputStreamReader(
                        Objects.requireNonNull(OwnDataWords.class.getResourceAsStream("/own-data.csv")),
                        StandardCharsets.UTF_8);
                var rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            rows.forEach(this::take);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take(NamedCsvRecord row) {
        var table = row.getField("table");
        if (!row.getField("page").isEmpty()) {
            pages.put(table, row.getField("page"));
        }
        Arrays.stream(row.getField("labels").split(" "))
                .map(label -> label.split("="))
                .filter(label -> label.length == 2)
                .forEach(label -> labels.put(table + "." + label[0], label[1]));
    }
}
