package nl.loket.steering;

import java.security.SecureRandom;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.loket.shared.SchoolYear;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what was last shown, and shows the next: figures leave through here and nowhere else. */
@Component
class Publications {

    private final JdbcClient jdbc;
    private final Disclosure disclosure = new Disclosure(new SecureRandom());

    Publications(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The figures that may be shown of these counts. Readers wait for each other, so that all go from the same publication. */
    Figures publish(Map<Cell, Integer> counts) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('web.published_figure'))")
                .query((_, _) -> 0)
                .list();
        var last = last();
        var next = disclosure.publish(last, counts);
        keep(next.entrySet().stream()
                .filter(e -> !e.getValue().equals(last.get(e.getKey())))
                .toList());
        return Disclosure.figures(next);
    }

    private Map<Cell, Published> last() {
        var last = new HashMap<Cell, Published>();
        jdbc.sql("select first_year, what, band, coalesce(shown, 0), counted, patience from web.published_figure")
                .query(row -> {
                    last.put(
                            new Cell(new SchoolYear(row.getInt(1)), Counted.valueOf(row.getString(2))),
                            new Published(Band.valueOf(row.getString(3)), row.getInt(4), row.getInt(5), row.getInt(6)));
                });
        return last;
    }

    private void keep(List<Map.Entry<Cell, Published>> changed) {
        jdbc.sql("""
                        insert into web.published_figure (first_year, what, band, shown, counted, patience)
                        select y, w, b, nullif(s, 0), c, p
                        from unnest(:years::integer[], :what::text[], :bands::text[], :shown::integer[], :counted::integer[], :patience::integer[]) f (y, w, b, s, c, p)
                        on conflict (first_year, what) do update
                        set band = excluded.band, shown = excluded.shown, counted = excluded.counted, patience = excluded.patience""")
                .param("years", array(changed, e -> e.getKey().year().firstYear()))
                .param("what", array(changed, e -> e.getKey().what().name()))
                .param("bands", array(changed, e -> e.getValue().band().name()))
                .param("shown", array(changed, e -> e.getValue().shown()))
                .param("counted", array(changed, e -> e.getValue().counted()))
                .param("patience", array(changed, e -> e.getValue().patience()))
                .update();
    }

    private static String[] array(
            List<Map.Entry<Cell, Published>> changed, Function<Map.Entry<Cell, Published>, Object> part) {
        return changed.stream().map(part).map(String::valueOf).toArray(String[]::new);
    }
}
