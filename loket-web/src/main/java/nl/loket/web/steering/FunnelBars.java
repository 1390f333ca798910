package nl.loket.web.steering;

import java.util.List;
import java.util.stream.Stream;
import nl.loket.steering.Figure;
import nl.loket.steering.StageView;
import nl.loket.steering.YearView;
import org.jspecify.annotations.Nullable;

/** The funnel of a school year as bars, each with a line where the target is. */
public record FunnelBars(List<Bar> bars) {

    static FunnelBars of(YearView year) {
        var scale = Scale.to(year.stages().stream()
                .flatMap(FunnelBars::numbers)
                .mapToInt(i -> i)
                .max()
                .orElse(1));
        return new FunnelBars(
                year.stages().stream().map(stage -> bar(stage, scale)).toList());
    }

    private static Stream<Integer> numbers(StageView stage) {
        var target = stage.target();
        return Stream.concat(
                stage.people().isShown() ? Stream.of(stage.people().number()) : Stream.empty(),
                target == null ? Stream.empty() : Stream.of(target.value()));
    }

    private static Bar bar(StageView stage, Scale scale) {
        var target = stage.target();
        return new Bar(
                stage,
                stage.people().kind() == Figure.Kind.FEW,
                scale.at(stage.people()),
                target == null ? null : scale.at(target.value()));
    }

    /**
     * One stage.
     *
     * @param few whether the bar only says that there is somebody
     * @param width how long the bar is; null where the figure is kept back
     */
    public record Bar(
            StageView stage,
            boolean few,
            @Nullable String width,
            @Nullable String targetAt) {}
}
