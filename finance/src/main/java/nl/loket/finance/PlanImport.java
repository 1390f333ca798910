package nl.loket.finance;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.loket.audit.AuditLog;
import nl.loket.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings the plan's printed budget in, column by column as its files have it (FIN rows). Each table has the columns of its file and their order
 * in {@code sort}; PostgreSQL turns the text into the column's type. Nothing is calculated or corrected on the way.
 */
@Service
@Transactional
class PlanImport {

    /** Each file with its table; lines before what refers to them. */
    static final List<Table> TABLES = List.of(
            new Table("finance_budget_lines.csv", "finance.budget_line"),
            new Table("finance_activity_year.csv", "finance.activity_year"),
            new Table("finance_funding.csv", "finance.funding"),
            new Table("finance_income.csv", "finance.income"),
            new Table("finance_posting_rules.csv", "finance.posting_rule"));

    private final JdbcClient jdbc;
    private final AuditLog audit;

    PlanImport(JdbcClient jdbc, AuditLog audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** A file that ships with the portal, and where it goes. */
    record Table(String file, String name) {}

    /** Fills a new database; safe to call at every start and by several instances at once. */
    void load() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('finance.plan'))")
                .query((_, _) -> 0)
                .list();
        if (jdbc.sql("select exists (select from finance.budget_line)")
                .query(Boolean.class)
                .single()) {
            return;
        }
        TABLES.forEach(this::fill);
        audit.did(Actor.system("finance"), "finance.import", null, "plan 2020");
    }

    private void fill(Table table) {
        var rows = rows(table);
        for (int i = 0; i < rows.size(); i++) {
            insert(table, rows.get(i), i + 1);
        }
    }

    private void insert(Table table, NamedCsvRecord row, int sort) {
        var columns = new ArrayList<String>(row.getHeader());
        var values = new ArrayList<@Nullable String>();
        columns.forEach(column -> values.add(filled(row.getField(column))));
        columns.add("sort");
        values.add(String.valueOf(sort));
        jdbc.sql("insert into %1$s select r.* from jsonb_populate_record(null::%1$s, jsonb_object(:columns, :values)) r"
                        .formatted(table.name()))
                .param("columns", columns.toArray(String[]::new))
                .param("values", values.toArray(new @Nullable String[0]))
                .update();
    }

    private static @Nullable String filled(String field) {
        return field.isEmpty() ? null : field;
    }

    static List<NamedCsvRecord> rows(Table table) {
        try (var text = new InputStreamReader(
                        new ClassPathResource("data/" + table.file()).getInputStream(), StandardCharsets.UTF_8);
                var rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            return rows.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
