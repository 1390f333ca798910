package nl.loket.steering;

import static nl.loket.steering.Counted.CERTIFIED_IN_TIME;
import static nl.loket.steering.Counted.COACHES;

import java.sql.Date;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.loket.shared.SchoolYear;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts what the areas publish about a school year, as it is today. What comes before the programme counts for its first year (AMB-16). */
@Component
class Counts {

    private final JdbcClient jdbc;

    Counts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All cells of these years that can be counted today, also those that are nought. */
    Map<Cell, Integer> of(List<SchoolYear> years, Targets targets, LocalDate today) {
        var counts = new HashMap<Cell, Integer>();
        for (var year : years) {
            Counted.funnel().forEach(what -> counts.put(new Cell(year, what), 0));
            if (targets.certificatesKnownFrom(year).compareTo(today) <= 0) {
                counts.put(new Cell(year, CERTIFIED_IN_TIME), 0);
            }
            if (year.start().compareTo(today) <= 0) {
                counts.put(new Cell(year, COACHES), 0);
            }
        }
        reached(counts, years.getFirst());
        certified(counts, years.getFirst(), targets);
        coaches(counts, today);
        return counts;
    }

    private void reached(Map<Cell, Integer> counts, SchoolYear first) {
        jdbc.sql("select first_year, status, people from core.cohort_count").query(row -> {
            var year = year(row.getInt(1), first);
            var people = row.getInt(3);
            Counted.byEntryInto(row.getString(2)).ifPresent(what -> add(counts, new Cell(year, what), people));
        });
    }

    private void certified(Map<Cell, Integer> counts, SchoolYear first, Targets targets) {
        jdbc.sql("select first_year, months, people from core.cohort_certificate")
                .query(row -> {
                    var year = year(row.getInt(1), first);
                    if (row.getInt(2) <= targets.certificateMonths(year)) {
                        add(counts, new Cell(year, CERTIFIED_IN_TIME), row.getInt(3));
                    }
                });
    }

    /** Who was in the pool on some day of the year, up to today; who left the choice is in no year that goes on. */
    private void coaches(Map<Cell, Integer> counts, LocalDate today) {
        var years = counts.keySet().stream()
                .filter(cell -> cell.what() == COACHES)
                .map(cell -> cell.year().firstYear())
                .toList();
        if (years.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        select y, count(*) from (select y, make_date(y, 9, 1) as first_day, make_date(y + 1, 9, 1) as after from unnest(:years::integer[]) y) year
                        join coaching.pool_period p
                          on p.from_on < after and p.from_on <= :today and (p.until_on is null or p.until_on > first_day)
                         and (p.active or after <= :today)
                        group by y""")
                .param("years", years.toArray(Integer[]::new))
                .param("today", Date.valueOf(today))
                .query(row -> {
                    counts.put(new Cell(new SchoolYear(row.getInt(1)), COACHES), row.getInt(2));
                });
    }

    private static SchoolYear year(int firstYear, SchoolYear first) {
        return firstYear < first.firstYear() ? first : new SchoolYear(firstYear);
    }

    /** A cell that is not asked for is not told either. */
    private static void add(Map<Cell, Integer> counts, Cell cell, int people) {
        counts.computeIfPresent(cell, (_, before) -> before + people);
    }
}
