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
            var atMost = figures.of(year, Counted.REGISTERED);
            keepBack(figures, year, Counted.COMPLETED, atMost);
            keepBack(figures, year, Counted.ENDED, atMost);
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
     * Nobody completes and stops: the two together are at most all who registered. One that leaves fewer than four for the other goes, whatever
     * the other is: had it been there yesterday, today's first who stop could be told from it.
     */
    private static void keepBack(Figures figures, SchoolYear year, Counted what, Figure atMost) {
        var figure = figures.of(year, what);
        if (atMost.isShown()
                && atMost.number() > 0
                && figure.isShown()
                && atMost.number() - figure.number() < Band.SMALLEST_OPEN - 1) {
            figures.all().put(new Cell(year, what), Figure.withheld());
        }
    }
}
