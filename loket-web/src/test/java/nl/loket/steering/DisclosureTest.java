package nl.loket.steering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import nl.loket.shared.SchoolYear;
import nl.loket.steering.Outsider.Bounds;
import org.junit.jupiter.api.Test;

/** Nothing that is shown, on one day or on two with one person moved in between, pins down a number that is hidden (NF-18, ADR 0010). */
class DisclosureTest {

    private static final int WORLDS = 500;
    private static final int FAR_FROM_THE_BORDER = 8;

    private static final Map<String, Set<Integer>> POSSIBLE = possible();

    @Test
    void whoTakesThePageAtItsWordLearnsNoSmallNumber() {
        for (int seed = 0; seed < WORLDS; seed++) {
            var days = new Days(seed);
            var outsider = new Outsider(days.yesterday, days.today, DisclosureTest::atItsWord);
            days.requireHidden(outsider);
        }
    }

    @Test
    void whoKnowsTheRulesByHeartLearnsNoSmallNumberEither() {
        for (int seed = 0; seed < WORLDS; seed++) {
            var days = new Days(seed);
            var outsider = new Outsider(days.yesterday, days.today, DisclosureTest::byTheRules);
            days.requireHidden(outsider);
            days.requireSound(outsider);
        }
    }

    @Test
    void whoStopsFirstInACohortThatIsNearlyThroughIsNotTold() {
        for (int through = 5; through < 9; through++) {
            for (int onTheWay = 1; onTheWay < 5; onTheWay++) {
                for (int stopped = 0; stopped < onTheWay; stopped++) {
                    for (int seed = 0; seed < 8; seed++) {
                        var days = new Days(new World(through, onTheWay), stopped, new Random(seed));
                        days.requireHidden(new Outsider(days.yesterday, days.today, DisclosureTest::atItsWord));
                        days.requireHidden(new Outsider(days.yesterday, days.today, DisclosureTest::byTheRules));
                    }
                }
            }
        }
    }

    @Test
    void aTotalTellsNothingThatItsPartsDoNot() {
        assertThat(Disclosure.total(List.of(Figure.shown(7), Figure.shown(0))).number())
                .isEqualTo(7);
        assertThat(Disclosure.total(List.of(Figure.shown(7), Figure.few())).kind())
                .isEqualTo(Figure.Kind.WITHHELD);
    }

    @Test
    void aNumberThatLeavesTooLittleForAHiddenOneGoesToo() {
        assertThat(completed(10, 7)).isEqualTo(Figure.Kind.WITHHELD);
        assertThat(completed(10, 6)).isEqualTo(Figure.Kind.SHOWN);
    }

    private static Figure.Kind completed(int registered, int completed) {
        var year = new SchoolYear(2021);
        var counts = new HashMap<Cell, Integer>();
        Counted.funnel().forEach(what -> counts.put(new Cell(year, what), registered));
        counts.put(new Cell(year, Counted.COMPLETED), completed);
        counts.put(new Cell(year, Counted.ENDED), registered - completed);
        return Disclosure.figures(new Disclosure(new Random(1)).publish(Map.of(), counts))
                .of(year, Counted.COMPLETED)
                .kind();
    }

    /** Two pages with one person moved in between, after others on which anything may have happened. */
    private static final class Days {

        final Map<Cell, Integer> countsOfYesterday;
        final Map<Cell, Integer> countsOfToday;
        final Figures yesterday;
        final Figures today;

        Days(int seed) {
            var random = new Random(seed);
            var world = new World(random);
            var disclosure = new Disclosure(random);
            var publication = disclosure.publish(Map.of(), world.counts());
            for (int i = random.nextInt(8); i > 0; i--) {
                for (int j = random.nextInt(1, 4); j > 0; j--) {
                    world.oneMoves();
                }
                publication = disclosure.publish(publication, world.counts());
            }
            countsOfYesterday = world.counts();
            yesterday = Disclosure.figures(publication);
            world.oneMoves();
            countsOfToday = world.counts();
            today = Disclosure.figures(disclosure.publish(publication, countsOfToday));
        }

        /** So many stop one by one, each on a day of their own, and then one more. */
        Days(World world, int stopped, Random lots) {
            var disclosure = new Disclosure(lots);
            var publication = disclosure.publish(Map.of(), world.counts());
            for (int i = 0; i < stopped; i++) {
                world.oneStops();
                publication = disclosure.publish(publication, world.counts());
            }
            countsOfYesterday = world.counts();
            yesterday = Disclosure.figures(publication);
            world.oneStops();
            countsOfToday = world.counts();
            today = Disclosure.figures(disclosure.publish(publication, countsOfToday));
        }

        void requireHidden(Outsider outsider) {
            requireHidden(yesterday, countsOfYesterday, outsider.bounds(false));
            requireHidden(today, countsOfToday, outsider.bounds(true));
        }

        private static void requireHidden(Figures page, Map<Cell, Integer> counts, Map<Cell, Bounds> found) {
            found.forEach((cell, bounds) -> {
                int truth = counts.getOrDefault(cell, 0);
                if (page.of(cell.year(), cell.what()).kind() != Figure.Kind.SHOWN && Band.of(truth) == Band.FEW) {
                    assertThat(bounds).as("%s", cell).isNotEqualTo(new Bounds(truth, truth));
                }
            });
        }

        /** An outsider who is wrong proves nothing. */
        void requireSound(Outsider outsider) {
            var found = outsider.bounds(false);
            assertThat(found).hasSameSizeAs(countsOfYesterday);
            found.forEach((cell, bounds) ->
                    assertThat(countsOfYesterday.get(cell)).as("%s", cell).isBetween(bounds.low(), bounds.high()));
        }
    }

    private static Bounds atItsWord(Figure before, Figure now, int moved) {
        return Outsider.atItsWord(before).and(Outsider.atItsWord(now).plus(-moved));
    }

    /** Knows how patient a number can be, and so what each page can hide. */
    private static Bounds byTheRules(Figure before, Figure now, int moved) {
        if (isFarFromTheBorder(before) || isFarFromTheBorder(now)) {
            return behind(before).and(behind(now).plus(-moved));
        }
        var possible = POSSIBLE.getOrDefault(seen(page(before), page(now), moved), Set.of());
        return possible.stream().map(n -> new Bounds(n, n)).reduce(Bounds::or).orElse(new Bounds(1, 0));
    }

    private static boolean isFarFromTheBorder(Figure figure) {
        return figure.kind() == Figure.Kind.WITHHELD || figure.isShown() && figure.number() > FAR_FROM_THE_BORDER;
    }

    /** What one page alone can hide: a number that waits to cross the border. */
    private static Bounds behind(Figure figure) {
        return switch (page(figure)) {
            case "0" -> new Bounds(0, 2);
            case "< 5" -> new Bounds(0, 5);
            case "5" -> new Bounds(3, 5);
            default -> Outsider.atItsWord(figure);
        };
    }

    private static Map<String, Set<Integer>> possible() {
        var possible = new HashMap<String, Set<Integer>>();
        for (var state : PublishedTest.everyState()) {
            for (int moved = -1; moved <= 1; moved++) {
                if (state.counted() + moved >= 0) {
                    for (var next : PublishedTest.every(state, state.counted() + moved)) {
                        possible.computeIfAbsent(
                                        seen(PublishedTest.page(state), PublishedTest.page(next), moved),
                                        _ -> new HashSet<>())
                                .add(state.counted());
                    }
                }
            }
        }
        return possible;
    }

    private static String seen(String before, String now, int moved) {
        return before + " | " + now + " | " + moved;
    }

    private static String page(Figure figure) {
        return figure.isShown() ? String.valueOf(figure.number()) : figure.kind() == Figure.Kind.FEW ? "< 5" : "*";
    }
}
