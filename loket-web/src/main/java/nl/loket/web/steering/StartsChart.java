package nl.loket.web.steering;

import java.util.List;
import java.util.stream.Stream;
import nl.loket.steering.Figure;
import nl.loket.steering.Kpi;
import nl.loket.steering.SteeringView;
import nl.loket.steering.YearView;
import org.jspecify.annotations.Nullable;

/** Who started training in each school year: a bar for what was counted, a line for the plan, a ring for what was counted then (KPI-01, KPI-13). */
public record StartsChart(List<Bar> bars, List<Tick> ticks, int height) {

    private static final int ROW = 64;

    static StartsChart of(SteeringView steering, FigureWords words) {
        var scale = Scale.to(steering.years().stream()
                .flatMap(StartsChart::numbers)
                .mapToInt(i -> i)
                .max()
                .orElse(1));
        var years = steering.years();
        var bars = Stream.iterate(0, i -> i < years.size(), i -> i + 1)
                .map(i -> bar(years.get(i), i * ROW, scale, words))
                .toList();
        var ticks = scale.ticks().stream().map(t -> new Tick(t, scale.at(t))).toList();
        return new StartsChart(bars, ticks, years.size() * ROW);
    }

    private static Stream<Integer> numbers(YearView year) {
        var kpi = year.kpi(Kpi.KPI_01);
        return Stream.concat(
                Stream.concat(Stream.of(kpi.target().value()), kpi.outcome().stream()),
                year.reference() == null
                        ? Stream.empty()
                        : Stream.of(year.reference().people()));
    }

    private static Bar bar(YearView year, int top, Scale scale, FigureWords words) {
        var kpi = year.kpi(Kpi.KPI_01);
        var reference = year.reference();
        var people = kpi.numerator();
        return new Bar(
                year.year().label(),
                top,
                people != null && people.kind() == Figure.Kind.FEW,
                scale.at(people),
                words.outcome(kpi),
                scale.at(kpi.target().value()),
                words.target(kpi.target()),
                reference == null ? null : scale.at(reference.people()),
                reference == null ? null : String.valueOf(reference.people()),
                sentence(year, words));
    }

    /** The bar in words, for who does not see it. */
    private static String sentence(YearView year, FigureWords words) {
        var kpi = year.kpi(Kpi.KPI_01);
        var people = words.outcome(kpi);
        var plan = words.target(kpi.target());
        return year.reference() == null
                ? words.say("steering.starts.sentence", year.year().label(), people, plan)
                : words.say(
                        "steering.starts.sentence.reference",
                        year.year().label(),
                        people,
                        plan,
                        year.reference().people());
    }

    /**
     * One school year.
     *
     * @param few whether the bar only says that there is somebody
     * @param width how long the bar is; null where none can be drawn
     */
    public record Bar(
            String year,
            int top,
            boolean few,
            @Nullable String width,
            String people,
            String planAt,
            String plan,
            @Nullable String referenceAt,
            @Nullable String reference,
            String sentence) {}

    /** A line of the scale. */
    public record Tick(int value, String at) {}
}
