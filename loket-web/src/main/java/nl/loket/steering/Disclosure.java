package nl.loket.steering;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.random.RandomGenerator;
import nl.loket.shared.SchoolYear;

/**
 * What may be told of the counts (NF-18): nought is shown, one to four as fewer than five, and nothing that is shown pins such a number down.
 * Shares, totals, charts and sentences are made from the figures that come out of here, so that they can tell nothing more (ADR 0010).
 */
final class Disclosure {

    private final RandomGenerator lots;

    Disclosure(RandomGenerator lots) {
        this.lots = lots;
    }

    /** The next publication, given the last one: each count goes its own way from what was shown of it. */
    Map<Cell, Published> publish(Map<Cell, Published> last, Map<Cell, Integer> counts) {
        var next = new HashMap<Cell, Published>();
        counts.forEach((cell, count) -> {
            var before = last.get(cell);
            next.put(cell, before == null ? Published.first(count, lots) : before.next(count, lots));
        });
        return next;
    }

    /** The figures of a publication. */
    static Figures figures(Map<Cell, Published> publication) {
        var figures = new Figures(new HashMap<>());
        publication.forEach((cell, published) -> figures.all().put(cell, figure(published)));
        publication.keySet().stream().map(Cell::year).distinct().forEach(year -> {
            keepBack(figures, year, Counted.ENDED, Counted.COMPLETED);
            keepBack(figures, year, Counted.COMPLETED, Counted.ENDED);
        });
        return figures;
    }

    /** A total of shown figures; kept back as soon as one of them is. */
    static Figure total(Collection<Figure> parts) {
        if (!parts.stream().allMatch(Figure::isShown)) {
            return Figure.withheld();
        }
        return Figure.shown(parts.stream().mapToInt(Figure::number).sum());
    }

    private static Figure figure(Published published) {
        return switch (published.band()) {
            case ZERO -> Figure.shown(0);
            case FEW -> Figure.few();
            case OPEN -> Figure.shown(published.shown());
        };
    }

    /**
     * Nobody completes and stops: the two together are at most all who registered. Where that leaves a hidden one fewer than its four
     * possibilities, the other goes too; it is the next smallest of the three.
     */
    private static void keepBack(Figures figures, SchoolYear year, Counted hidden, Counted other) {
        var all = figures.of(year, Counted.REGISTERED);
        var next = figures.of(year, other);
        if (figures.of(year, hidden).kind() == Figure.Kind.FEW
                && all.isShown()
                && next.isShown()
                && all.number() - next.number() < Band.SMALLEST_OPEN - 1) {
            figures.all().put(new Cell(year, other), Figure.withheld());
        }
    }
}
