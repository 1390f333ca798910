package nl.lokettest;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/**
 * Before each test method: waits until no event is under way, then empties every table that was empty right after migration. Tests share
 * one context, so nothing may be left over; reference tables are kept, and a test that changes those cleans up itself.
 */
public final class CleanDatabaseListener extends AbstractTestExecutionListener {

    private static final Map<TestDatabase, Cleaner> CLEANERS = new ConcurrentHashMap<>();

    @Override
    public int getOrder() {
        return 6000;
    }

    @Override
    public void beforeTestMethod(TestContext context) {
        var beans = context.getApplicationContext();
        beans.getBeanProvider(TestDatabase.class)
                .ifAvailable(database ->
                        CLEANERS.computeIfAbsent(database, Cleaner::open).clean());
        beans.getBeanProvider(BeforeEachTest.class).orderedStream().forEach(BeforeEachTest::reset);
    }

    /** Keeps one superuser connection open: opening one costs ten times the cleaning. */
    private record Cleaner(Connection connection, String script) {

        static Cleaner open(TestDatabase database) {
            try {
                var connection = database.superuser();
                var script = new StringBuilder("set session_replication_role = replica;");
                emptyTables(connection)
                        .forEach(table ->
                                script.append("delete from ").append(table).append(';'));
                return new Cleaner(
                        connection,
                        script.append("set session_replication_role = default").toString());
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        void clean() {
            try (var statement = connection.createStatement()) {
                waitForEvents();
                statement.execute(script);
            } catch (SQLException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        private void waitForEvents() throws SQLException, InterruptedException {
            var busy =
                    "select count(*) from core.event_publication where status in ('PUBLISHED', 'PROCESSING', 'RESUBMITTED')";
            for (int tries = 0; tries < 2_000; tries++) {
                try (var statement = connection.createStatement();
                        var rows = statement.executeQuery(busy)) {
                    rows.next();
                    if (rows.getLong(1) == 0) {
                        return;
                    }
                }
                Thread.sleep(5);
            }
        }

        private static List<String> emptyTables(Connection connection) throws SQLException {
            var empty = new ArrayList<String>();
            try (var statement = connection.createStatement()) {
                var tables = new ArrayList<String>();
                try (var rows = statement.executeQuery(
                        "select quote_ident(schemaname) || '.' || quote_ident(tablename) from pg_tables"
                                + " where schemaname in ('core', 'coaching', 'finance', 'web', 'audit')")) {
                    while (rows.next()) {
                        tables.add(rows.getString(1));
                    }
                }
                for (var table : tables) {
                    try (var rows = statement.executeQuery("select not exists (select from " + table + ")")) {
                        rows.next();
                        if (rows.getBoolean(1)) {
                            empty.add(table);
                        }
                    }
                }
            }
            return empty;
        }
    }
}
