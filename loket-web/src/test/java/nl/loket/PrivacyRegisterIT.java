package nl.loket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.loket.privacy.DataClass;
import nl.loket.privacy.Declaration;
import nl.loket.privacy.Kept;
import nl.loket.privacy.OwnDataDesk;
import nl.loket.privacy.OwnTable;
import nl.loket.privacy.PrivacyRegister;
import nl.loket.privacy.Purpose;
import nl.loket.privacy.Subject;
import nl.lokettest.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every column of the database is declared beside its migration: what it says of whom, why and how long, or that it says nothing. */
@PortalTest
class PrivacyRegisterIT {

    private static final String COLUMNS = """
            select c.table_schema || '.' || c.table_name || '.' || c.column_name
            from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
            where t.table_type = 'BASE TABLE' and c.table_schema not in ('pg_catalog', 'information_schema', 'migration')""";

    /** Columns that point to a person, by foreign key. */
    private static final String PEOPLE = """
            select n.nspname || '.' || t.relname || '.' || a.attname
            from pg_constraint f
            join pg_class t on t.oid = f.conrelid join pg_namespace n on n.oid = t.relnamespace
            join pg_attribute a on a.attrelid = t.oid and a.attnum = any (f.conkey)
            where f.contype = 'f' and f.confrelid in ('core.person'::regclass, 'core.trajectory'::regclass)""";

    @Autowired
    PrivacyRegister register;

    @Autowired
    OwnDataDesk ownData;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestDatabase database;

    @Test
    void everyColumnIsDeclaredAndNothingElse() {
        assertThat(undeclared(columns()))
                .as("add them to privacy.csv beside the migration")
                .isEmpty();
        assertThat(declared()).as("these are gone").allMatch(new HashSet<>(columns())::contains);
    }

    /** The test of the test: a column that nobody declared is told. */
    @Test
    void aNewColumnWithoutDeclarationIsTold() throws SQLException {
        try (var connection = database.superuser();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("alter table core.application add column religion text");
            var columns = new ArrayList<String>();
            try (var rows = statement.executeQuery(COLUMNS)) {
                while (rows.next()) columns.add(rows.getString(1));
            }
            assertThat(undeclared(columns)).containsExactly("core.application.religion");
            connection.rollback();
        }
    }

    @Test
    void noColumnIsDeclaredTwiceForTheSamePeople() {
        var seen = new HashSet<String>();
        var twice = register.declarations().stream()
                .flatMap(d -> d.columns().stream()
                        .flatMap(c -> d.personal()
                                ? d.about().stream().map(s -> d.table() + "." + c + " of " + s)
                                : java.util.stream.Stream.of(d.table() + "." + c)))
                .filter(column -> !seen.add(column))
                .toList();
        assertThat(twice).isEmpty();
        assertThat(names(register.declarations().stream()
                        .filter(d -> !d.personal())
                        .toList()))
                .as("says nothing, and something all the same")
                .noneMatch(names(register.personal())::contains);
    }

    @Test
    void whatPointsToAPersonOrNamesOneSaysSomethingOfThem() {
        var silent = names(
                register.declarations().stream().filter(d -> !d.personal()).toList());
        assertThat(jdbc.sql(PEOPLE).query(String.class).list()).isNotEmpty().noneMatch(silent::contains);
        assertThat(silent)
                .noneMatch(c -> c.matches(".*\\.(email|address|given_name|family_name|postcode|person_id)")
                        && !c.startsWith("core.school."));
    }

    /** A new column goes along by itself; a new table does not know whose its rows are (13.6). */
    @Test
    void allThatSaysSomethingOfACandidateGoesIntoTheirDownloadOrStaysBehindWithAReason() {
        assertThat(ownData.tables())
                .as("say in own-data.csv beside the migration how somebody's rows are found, or why it is left out")
                .allSatisfy(
                        table -> assertThat(table.forgotten()).as(table.name()).isEmpty());
        assertThat(ownData.tables())
                .extracting(OwnTable::name)
                .containsAll(register.personal().stream()
                        .filter(d -> d.about().contains(Subject.CANDIDATE))
                        .map(Declaration::table)
                        .toList());
    }

    @Test
    void aDeclarationByHalvesIsRefused() {
        assertThatThrownBy(() -> new Declaration("t", List.of("c"), Set.of(), DataClass.NAME, null, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Declaration(
                        "t", List.of("c"), Set.of(Subject.CANDIDATE), DataClass.NONE, Purpose.GUIDE, Kept.DOSSIER))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private List<String> columns() {
        return jdbc.sql(COLUMNS).query((row, _) -> row.getString(1)).list();
    }

    private Set<String> undeclared(List<String> columns) {
        var missing = new TreeSet<>(columns);
        missing.removeAll(declared());
        return missing;
    }

    private Set<String> declared() {
        return names(register.declarations());
    }

    private static Set<String> names(List<Declaration> declarations) {
        var names = new TreeSet<String>();
        declarations.forEach(d -> d.columns().forEach(c -> names.add(d.table() + "." + c)));
        return names;
    }
}
