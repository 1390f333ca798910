package nl.loket.web;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is written in the whole database, table by table: two footprints differ exactly where something was done in between. */
@TestComponent
public class Footprint {

    private static final String BUSY =
            "select count(*) from core.event_publication where status in ('PUBLISHED', 'PROCESSING', 'RESUBMITTED')";

    private final JdbcClient jdbc;
    private @Nullable String query;

    Footprint(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of each table a fingerprint, once no event is under way; who only looked, and how often somebody tried, does not count. */
    public Map<String, String> taken() {
        Awaitility.await()
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(5))
                .until(() -> jdbc.sql(BUSY).query(Long.class).single() == 0);
        if (query == null) {
            query = query();
        }
        var footprint = new TreeMap<String, String>();
        jdbc.sql(query).query(row -> {
            footprint.put(row.getString(1), row.getString(2));
        });
        return footprint;
    }

    private String query() {
        return jdbc.sql("""
                        select schemaname || '.' || tablename from pg_tables
                        where (schemaname in ('core', 'coaching', 'finance') or tablename in ('wizard_draft', 'hidden_column')) and has_table_privilege(schemaname || '.' || tablename, 'select')
                        and tablename not in ('event_publication', 'event_publication_archive', 'attempt', 'postbus', 'scheduled_task', 'pc4')""").query(String.class).list().stream()
                        .map(Footprint::print)
                        .collect(Collectors.joining(" union all "))
                + " union all select 'audit.entry', count(*)::text from audit.entry where kind <> 'saw'";
    }

    /** Letters change while they are sent, so they are counted. */
    private static String print(String table) {
        var what = table.endsWith("outbox")
                ? "count(*)::text"
                : "count(*) || ' rows ' || coalesce(md5(string_agg(t::text, ',' order by t::text)), '')";
        return "select '" + table + "', " + what + " from " + table + " t";
    }
}
