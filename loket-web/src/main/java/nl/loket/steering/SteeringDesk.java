package nl.loket.steering;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.loket.programme.Norm;
import nl.loket.programme.ProgrammeDesk;
import nl.loket.shared.Actor;
import nl.loket.shared.Role;
import nl.loket.shared.SchoolYear;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lays goals and reality side by side: the funnel and KPI-01 to KPI-08 of every school year (section 4, KPI-13, ROLE-40). */
@Service
@Transactional
public class SteeringDesk {

    private final JdbcClient jdbc;
    private final Counts counts;
    private final Publications publications;
    private final ProgrammeDesk programme;
    private final Clock clock;

    SteeringDesk(JdbcClient jdbc, Counts counts, Publications publications, ProgrammeDesk programme, Clock clock) {
        this.jdbc = jdbc;
        this.counts = counts;
        this.publications = publications;
        this.programme = programme;
        this.clock = clock;
    }

    /** The school year of today, as the programme counts it. */
    @Transactional(readOnly = true)
    public SchoolYear thisYear() {
        return programme.yearOf(LocalDate.now(clock));
    }

    /** All years of the programme, and those since up to this one. What is shown is kept: the next one depends on it. */
    public SteeringView view(Actor actor) {
        actor.require("see where the programme stands", Role.STEERING_GROUP);
        var today = LocalDate.now(clock);
        var targets = new Targets(programme.norms());
        var years = years(targets.years());
        var figures = publications.publish(counts.of(years, targets, today));
        var references = references();
        var ends = programme.programme().endsOn();
        var views = years.stream()
                .map(year -> new YearView(
                        year,
                        !year.start().isBefore(ends),
                        stages(year, figures, targets),
                        kpis(year, figures, targets, today),
                        references.get(year)))
                .toList();
        return new SteeringView(today, views, total(views), targetInAll(views, targets));
    }

    private List<SchoolYear> years(List<SchoolYear> planned) {
        var years = new TreeSet<>(planned);
        var now = thisYear();
        while (years.getLast().compareTo(now) < 0) {
            years.add(years.getLast().next());
        }
        return List.copyOf(years);
    }

    private static List<StageView> stages(SchoolYear year, Figures figures, Targets targets) {
        return Counted.funnel().stream()
                .map(what -> new StageView(
                        what,
                        figures.of(year, what),
                        what.target().map(norm -> targets.of(year, norm)).orElse(null)))
                .toList();
    }

    private static List<KpiView> kpis(SchoolYear year, Figures figures, Targets targets, LocalDate today) {
        return Arrays.stream(Kpi.values())
                .map(kpi -> kpi(kpi, year, figures, targets, today))
                .toList();
    }

    private static KpiView kpi(Kpi kpi, SchoolYear year, Figures figures, Targets targets, LocalDate today) {
        var standing = Standing.of(kpi, year, targets, today);
        var told = standing.isTold();
        return new KpiView(
                kpi,
                year,
                standing,
                told ? figures.find(year, kpi.numerator().orElse(null)) : null,
                told ? figures.find(year, kpi.denominator().orElse(null)) : null,
                targets.of(year, kpi.target()));
    }

    private static Figure total(List<YearView> years) {
        return Disclosure.total(years.stream()
                .filter(y -> !y.outside())
                .map(y -> y.stage(Counted.STARTED).people())
                .toList());
    }

    private static Target targetInAll(List<YearView> years, Targets targets) {
        var all = years.stream()
                .filter(y -> !y.outside())
                .map(y -> targets.of(y.year(), Norm.TARGET_STARTS))
                .toList();
        return new Target(all.stream().mapToInt(Target::value).sum(), Norm.TARGET_STARTS.unit());
    }

    private Map<SchoolYear, Reference> references() {
        var references = new HashMap<SchoolYear, Reference>();
        jdbc.sql("select first_year, people, source from web.reference_figure where what = 'STARTED'")
                .query(row -> {
                    references.put(new SchoolYear(row.getInt(1)), new Reference(row.getInt(2), row.getString(3)));
                });
        return references;
    }
}
