package nl.loket.steering;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.loket.programme.ProgrammeDesk;
import nl.loket.shared.Actor;
import nl.loket.shared.NotFound;
import nl.loket.shared.Role;
import nl.loket.shared.SchoolYear;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts how many people reached each stage in a school year, against the year's targets. */
@Service
@Transactional(readOnly = true)
public class FunnelDesk {

    private final JdbcClient jdbc;
    private final ProgrammeDesk programme;
    private final Clock clock;

    FunnelDesk(JdbcClient jdbc, ProgrammeDesk programme, Clock clock) {
        this.jdbc = jdbc;
        this.programme = programme;
        this.clock = clock;
    }

    /** The school year of today, as the programme counts it. */
    public SchoolYear thisYear() {
        return programme.yearOf(LocalDate.now(clock));
    }

    /** The years of the programme, and those since up to this one. */
    public List<SchoolYear> years() {
        var years = new TreeSet<>(programme.years());
        for (var year = years.getLast(); year.compareTo(thisYear()) < 0; year = year.next()) {
            years.add(year.next());
        }
        return List.copyOf(years);
    }

    /** The funnel of a school year; what happened before the programme counts for its first year (AMB-16). */
    public FunnelView funnel(Actor actor, SchoolYear year) {
        actor.require("see the funnel", Role.STEERING_GROUP);
        if (!years().contains(year)) {
            throw new NotFound("school year " + year);
        }
        var counts = counts(year);
        var stages = Arrays.stream(Stage.values())
                .map(s -> StageView.of(s, counts.getOrDefault(s.entered().name(), 0), target(s, year)))
                .toList();
        var outside = !year.start().isBefore(programme.programme().endsOn());
        return new FunnelView(year, LocalDate.now(clock), outside, stages);
    }

    private @org.jspecify.annotations.Nullable Integer target(Stage stage, SchoolYear year) {
        return stage.target().map(norm -> programme.norm(year, norm)).orElse(null);
    }

    private Map<String, Integer> counts(SchoolYear year) {
        var counts = new HashMap<String, Integer>();
        var first = year.equals(programme.years().getFirst());
        jdbc.sql(
                        "select status, count(*) from core.status_entry where on_date >= :from and on_date < :until group by status")
                .param("from", Date.valueOf(first ? LocalDate.of(1900, 1, 1) : year.start()))
                .param("until", Date.valueOf(year.end()))
                .query((RowCallbackHandler) row -> counts.put(row.getString(1), row.getInt(2)));
        return counts;
    }
}
